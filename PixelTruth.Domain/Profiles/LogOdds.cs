namespace PixelTruth.Domain.Profiles;

/// <summary>Smoothed log-odds against the baseline, in standard errors (Monroe, Colaresi and Quinn, 2008). For sorting only.</summary>
public static class LogOdds
{
    private const double PriorUnits = 50;

    /// <summary>z; above 0 where the account shows more than the bank.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative or above its total.</exception>
    public static double Z(int hits, int total, int bankHits, int bankTotal)
    {
        Counts.Check(hits, total, bankHits, bankTotal);
        var a = PriorUnits * (bankHits + .5) / (bankTotal + 1);
        var c = PriorUnits - a;
        var (yes, no, bankYes, bankNo) = (hits + a, total - hits + c, bankHits + a, bankTotal - bankHits + c);
        return (Math.Log(yes / no) - Math.Log(bankYes / bankNo)) / Math.Sqrt(1 / yes + 1 / no + 1 / bankYes + 1 / bankNo);
    }
}
