namespace PixelTruth.Domain.Profiles;

/// <summary>Counts whose rate is itself uncertain: the test of an account's count against a finite reference bank (learning.md section 7).</summary>
public static class BetaBinomial
{
    /// <summary>P(X >= hits) for X ~ BetaBinomial(total, b + 1/2, bankTotal - b + 1/2), the p-value of an account's count.</summary>
    /// <param name="hits">Counted units, 0..<paramref name="total"/>.</param>
    /// <param name="total">Units of the account.</param>
    /// <param name="bankHits">Counted units of the bank, 0..<paramref name="bankTotal"/>.</param>
    /// <param name="bankTotal">Units of the bank.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative or above its total.</exception>
    public static double UpperTail(int hits, int total, int bankHits, int bankTotal)
    {
        Counts.Check(hits, total, bankHits, bankTotal);
        if (hits == 0)
            return 1;

        var (a, b) = (bankHits + 0.5, bankTotal - bankHits + 0.5);
        var term = Math.Exp(
            LogGamma.Of(total + 1) - LogGamma.Of(hits + 1) - LogGamma.Of(total - hits + 1)
            + LogGamma.Of(a + hits) + LogGamma.Of(b + total - hits) - LogGamma.Of(a + b + total)
            + LogGamma.Of(a + b) - LogGamma.Of(a) - LogGamma.Of(b));
        var sum = term;
        for (var x = hits; x < total; x++)
        {
            term *= (total - x) / (x + 1.0) * (a + x) / (b + total - x - 1);
            sum += term;
        }
        return Math.Min(1, sum);
    }
}
