namespace PixelTruth.Infrastructure.Search;

/// <summary>One photo on its way into an <see cref="AccountSpace"/>.</summary>
/// <param name="Id">The photo.</param>
/// <param name="Aspect">Width divided by height.</param>
/// <param name="Evidence">Its row of <see cref="EvidenceColumns"/>.</param>
internal sealed record SpaceEntry(Guid Id, float Aspect, float[] Evidence);
