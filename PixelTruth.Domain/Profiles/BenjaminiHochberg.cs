namespace PixelTruth.Domain.Profiles;

/// <summary>Keeps the expected share of false discoveries under a limit (Benjamini and Hochberg, 1995).</summary>
public static class BenjaminiHochberg
{
    /// <summary>Which p-values are discoveries.</summary>
    /// <param name="pValues">Of every concept that was tested, those with count 0 included.</param>
    /// <param name="limit">Largest share of false discoveries, 0..1.</param>
    public static bool[] Keep(IReadOnlyList<double> pValues, double limit)
    {
        var sorted = pValues.Order().ToArray();
        var cut = double.NegativeInfinity;
        for (var i = 0; i < sorted.Length; i++)
        {
            if (sorted[i] <= limit * (i + 1) / sorted.Length)
                cut = sorted[i];
        }
        return [.. pValues.Select(p => p <= cut)];
    }
}
