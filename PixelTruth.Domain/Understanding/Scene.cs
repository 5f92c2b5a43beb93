namespace PixelTruth.Domain.Understanding;

/// <summary>One output of the scene head.</summary>
/// <param name="Name">What the head calls it, such as <c>dark or low-key</c>.</param>
/// <param name="ConceptId">The concept of the vocabulary it speaks for; null when it has none.</param>
/// <param name="Calibration">From score to probability.</param>
/// <param name="Threshold">From this probability on it is a tag; null when it only helps search.</param>
public sealed record Scene(string Name, string? ConceptId, Platt Calibration, double? Threshold);
