namespace PixelTruth.Domain.Understanding;

/// <summary>What duplicate detection needs of one photo.</summary>
/// <param name="Photo">The photo.</param>
/// <param name="PixelArea">Width by height of the original; the largest one represents its cluster.</param>
/// <param name="Descriptor"><c>float[512]</c>, L2-normalised; null never matches.</param>
/// <param name="Hash">Perceptual hash.</param>
/// <param name="MirroredHash">Perceptual hash of the mirrored picture.</param>
/// <param name="Grey32">32x32 grey bytes.</param>
public sealed record DuplicateSubject(Guid Photo, long PixelArea, float[]? Descriptor, ulong Hash, ulong MirroredHash, byte[] Grey32)
{
    /// <summary>Takes it from a photo's facts.</summary>
    public static DuplicateSubject From(Guid photo, long pixelArea, PhotoFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new DuplicateSubject(photo, pixelArea, facts.Descriptor, facts.Hash, facts.MirroredHash, facts.Grey32);
    }
}
