using PixelTruth.Domain.Understanding;

namespace PixelTruth.Web.Search;

/// <summary>A concept that completes what a person types.</summary>
/// <param name="Concept">The concept.</param>
/// <param name="Synonym">The other name that led to it, or null when its own name did.</param>
/// <param name="Photos">Photos of the account that most likely show it.</param>
public sealed record ConceptSuggestion(Concept Concept, string? Synonym, int Photos);
