namespace PixelTruth.Infrastructure.Photos;

/// <summary>WebP files for the pages, upright, in sRGB and without any metadata of the original (no place, no camera).</summary>
/// <param name="Small">Longer side at most 320 pixels.</param>
/// <param name="Large">Longer side at most 1440 pixels.</param>
public sealed record DisplayImages(byte[] Small, byte[] Large);
