namespace PixelTruth.Domain.Understanding;

/// <summary>Platt scaling: sigma(slope x + offset).</summary>
/// <param name="Slope">Usually positive.</param>
/// <param name="Offset">Added after the slope.</param>
public readonly record struct Platt(double Slope, double Offset)
{
    /// <summary>The probability 0..1 of a raw score.</summary>
    public double Probability(double score) => Logistic.Of((Slope * score) + Offset);
}
