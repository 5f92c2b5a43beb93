namespace PixelTruth.Domain.Understanding;

/// <summary>A concept decided by one statistic of the pixels: P = sigma((statistic - centre) / scale).</summary>
/// <param name="Statistic">Name of the statistic, see <see cref="PixelStatistics"/>.</param>
/// <param name="ConceptId">The concept it speaks for.</param>
/// <param name="Centre">Value at which the probability is one half.</param>
/// <param name="Scale">How fast it rises.</param>
/// <param name="CanBeShown">True when it may be a tag; else it only helps search.</param>
public sealed record PixelRule(string Statistic, string ConceptId, double Centre, double Scale, bool CanBeShown)
{
    /// <summary>The probability 0..1 at a value of the statistic.</summary>
    public double Probability(double statistic) => Logistic.Of((statistic - Centre) / Scale);
}
