namespace PixelTruth.Infrastructure.Understanding;

/// <summary>How common a tag is in an account.</summary>
/// <param name="ConceptId">Key of the concept.</param>
/// <param name="Photos">Photos that have it.</param>
public readonly record struct TagCount(string ConceptId, int Photos);
