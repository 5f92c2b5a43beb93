namespace PixelTruth.Infrastructure.Accounts;

/// <summary>A file or folder on the server that is part of a source.</summary>
/// <param name="Name">What the member calls it.</param>
/// <param name="Path">Where it lies; relative to the data folder, or absolute.</param>
public sealed record SourcePart(string Name, string Path);
