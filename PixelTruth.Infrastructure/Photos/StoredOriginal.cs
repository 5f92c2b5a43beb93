namespace PixelTruth.Infrastructure.Photos;

/// <summary>An original that is in the file store.</summary>
/// <param name="Hash">SHA-256 of its bytes, 64 lower-case hexadecimal digits.</param>
/// <param name="Length">Its size in bytes.</param>
public sealed record StoredOriginal(string Hash, long Length);
