namespace PixelTruth.Domain.Understanding;

/// <summary>A concept said of a photo, with how sure the source is and why.</summary>
/// <param name="ConceptId">Key in the vocabulary, or of a trained concept.</param>
/// <param name="Probability">Calibrated probability 0..1 (the score of tagging.md section 5).</param>
/// <param name="Source">Who says so.</param>
/// <param name="Evidence">The traces, strongest first; never empty.</param>
public sealed record Tag(string ConceptId, double Probability, TagSource Source, IReadOnlyList<Evidence> Evidence);
