namespace PixelTruth.Domain.Studio;

/// <summary>One click: what a person said of a photo for a concept.</summary>
/// <param name="PhotoId">The photo.</param>
/// <param name="ClusterId">Its near-duplicate cluster; a photo alone is its own.</param>
/// <param name="IsPositive">Yes or No.</param>
/// <param name="SaidAt">When (UTC).</param>
/// <param name="Projection">Of the cluster's representative, from <see cref="AccountBackground.Project"/>; null when it has no descriptor or is gone.</param>
public sealed record ConceptExample(Guid PhotoId, Guid ClusterId, bool IsPositive, DateTimeOffset SaidAt, double[]? Projection);
