namespace PixelTruth.Domain.Understanding;

/// <summary>A concept close in meaning to a photo; never an assertion about it.</summary>
/// <param name="Concept">The concept.</param>
/// <param name="Score">Cosine-like closeness; comparable within one photo only.</param>
public sealed record RelatedConcept(Concept Concept, double Score);
