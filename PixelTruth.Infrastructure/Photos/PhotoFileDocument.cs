namespace PixelTruth.Infrastructure.Photos;

/// <summary>The original file of a photo.</summary>
/// <param name="Name">Its name at the source.</param>
/// <param name="MediaType">Found by looking at the bytes.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">Hash of its bytes, hexadecimal.</param>
/// <param name="Width">Width of the upright picture in pixels; 0 until read.</param>
/// <param name="Height">Height of the upright picture in pixels; 0 until read.</param>
public sealed record PhotoFileDocument(string Name, string MediaType, long Bytes, string Sha256, int Width, int Height);
