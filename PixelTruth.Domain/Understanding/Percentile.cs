namespace PixelTruth.Domain.Understanding;

/// <summary>Percentiles with linear interpolation between neighbours.</summary>
internal static class Percentile
{
    /// <summary>The value below which a share of the numbers lies.</summary>
    /// <param name="sorted">Ascending, at least one.</param>
    /// <param name="share">0..1.</param>
    public static float Of(ReadOnlySpan<float> sorted, double share)
    {
        var place = share * (sorted.Length - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return (float)(sorted[below] + ((sorted[above] - sorted[below]) * (place - below)));
    }
}
