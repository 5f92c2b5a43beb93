namespace PixelTruth.Infrastructure.Understanding.Indexing;

/// <summary>A photo that waits to be read.</summary>
/// <param name="Id">The photo.</param>
/// <param name="ContentHash">Where its original lies in the file store.</param>
internal sealed record PendingPhoto(Guid Id, string ContentHash);
