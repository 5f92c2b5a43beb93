namespace PixelTruth.Domain.Studio;

/// <summary>Where the bulk of an account's scores lies and how wide it is, untouched by the few that stand out.</summary>
/// <param name="Median">The middle score.</param>
/// <param name="Spread">1.4826 times the median distance from it: a standard deviation, were the bulk normal. Above 0.</param>
internal readonly record struct ScoreBackground(double Median, double Spread)
{
    private const double NormalConsistency = 1.4826;
    private const double Tiny = 1e-12;

    /// <summary>Measures scores; (0, tiny) for none.</summary>
    public static ScoreBackground Of(ReadOnlySpan<float> scores)
    {
        if (scores.IsEmpty)
            return new ScoreBackground(0, Tiny);

        var values = scores.ToArray();
        var median = MedianOf(values);
        for (var i = 0; i < values.Length; i++)
            values[i] = (float)Math.Abs(scores[i] - median);
        return new ScoreBackground(median, NormalConsistency * MedianOf(values) + Tiny);
    }

    /// <summary>Spreads above the median.</summary>
    public double Standardise(double score) => (score - Median) / Spread;

    private static double MedianOf(float[] values)
    {
        Array.Sort(values);
        var middle = values.Length / 2;
        return values.Length % 2 == 1 ? values[middle] : ((double)values[middle - 1] + values[middle]) / 2;
    }
}
