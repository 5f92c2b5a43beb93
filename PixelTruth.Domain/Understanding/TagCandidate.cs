namespace PixelTruth.Domain.Understanding;

/// <summary>A concept that passed a threshold, before cap and evidence.</summary>
internal sealed record TagCandidate(Concept Concept, ConceptSources Sources, double Score, TagSource Source);
