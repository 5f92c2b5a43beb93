namespace PixelTruth.Domain.Profiles;

/// <summary>Refuses counts that can't be.</summary>
internal static class Counts
{
    /// <summary>Throws unless 0 &lt;= hits &lt;= total on both sides.</summary>
    public static void Check(int hits, int total, int bankHits, int bankTotal)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hits, total);
        ArgumentOutOfRangeException.ThrowIfNegative(bankHits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bankHits, bankTotal);
    }
}
