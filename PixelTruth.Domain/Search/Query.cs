namespace PixelTruth.Domain.Search;

/// <summary>A whole query.</summary>
/// <param name="Root">The tree; null asks for everything.</param>
/// <param name="Minimum">Cut-off a person set with <c>min:</c>, 0..1; null leaves it to the rule.</param>
public sealed record Query(QueryNode? Root, double? Minimum = null);
