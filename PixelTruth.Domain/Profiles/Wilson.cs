namespace PixelTruth.Domain.Profiles;

/// <summary>The score interval of a share (Wilson, 1927): keeps its coverage for rare things and few posts, where the textbook interval fails.</summary>
public static class Wilson
{
    /// <summary>The normal quantile of a two-sided 95 % interval.</summary>
    internal const double Z95 = 1.959964;

    /// <summary>The interval of <paramref name="hits"/> of <paramref name="total"/>; hits may be a sum of confidences. 0..1 where total is 0.</summary>
    /// <param name="hits">Between 0 and <paramref name="total"/>.</param>
    /// <param name="total">Number of observations, or their effective number; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The numbers are not a share.</exception>
    public static Interval Of(double hits, double total)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(total);
        ArgumentOutOfRangeException.ThrowIfNegative(hits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hits, total * (1 + 1e-12));
        if (total == 0)
            return new Interval(0, 1);

        var share = Math.Min(1, hits / total);
        var square = Z95 * Z95;
        var divisor = 1 + square / total;
        var centre = (share + square / (2 * total)) / divisor;
        var half = Z95 * Math.Sqrt(share * (1 - share) / total + square / (4 * total * total)) / divisor;
        return new Interval(Math.Max(0, centre - half), Math.Min(1, centre + half));
    }
}
