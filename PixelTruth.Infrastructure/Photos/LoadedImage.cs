using NetVips;

namespace PixelTruth.Infrastructure.Photos;

/// <summary>An opened picture whose pixels are still to be decoded.</summary>
/// <param name="Image">As stored: not upright, in its own colours.</param>
/// <param name="Width">Width of the stored original.</param>
/// <param name="Height">Height of the stored original.</param>
/// <param name="RemainingShrink">By how much it should still be shrunk, 1 = not at all.</param>
internal sealed record LoadedImage(Image Image, int Width, int Height, int RemainingShrink) : IDisposable
{
    public void Dispose() => Image.Dispose();
}
