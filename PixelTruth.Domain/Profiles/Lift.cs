namespace PixelTruth.Domain.Profiles;

/// <summary>How many times as common something is as in the baseline.</summary>
/// <param name="Value">Ratio of the smoothed rates.</param>
/// <param name="Interval">95 % interval of it.</param>
public readonly record struct Lift(double Value, Interval Interval)
{
    private const double NormalQuantile = 1.96;

    /// <summary>From counts (learning.md section 7).</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative or above its total.</exception>
    public static Lift Of(int hits, int total, int bankHits, int bankTotal)
    {
        Counts.Check(hits, total, bankHits, bankTotal);
        var (rate, bankRate) = ((hits + .5) / (total + 1), (bankHits + .5) / (bankTotal + 1));
        var factor = Math.Exp(NormalQuantile * Math.Sqrt((1 - rate) / (hits + .5) + (1 - bankRate) / (bankHits + .5)));
        var lift = rate / bankRate;
        return new Lift(lift, new Interval(lift / factor, lift * factor));
    }
}
