namespace PixelTruth.Domain.Understanding;

/// <summary>Photos that show the same picture.</summary>
/// <param name="Representative">The photo with the largest pixel area.</param>
/// <param name="Members">All photos of the cluster, the representative first.</param>
public sealed record DuplicateCluster(Guid Representative, IReadOnlyList<Guid> Members);
