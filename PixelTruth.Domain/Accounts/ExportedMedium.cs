namespace PixelTruth.Domain.Accounts;

/// <summary>One picture or video as an export lists it.</summary>
/// <param name="Uri">Where it lies, relative to the archive's root.</param>
/// <param name="Title">Its own text; the post's caption when it is the only one.</param>
/// <param name="TakenAt">Its time (UTC), or null.</param>
/// <param name="Place">Its place, or null.</param>
public sealed record ExportedMedium(string Uri, string? Title, DateTimeOffset? TakenAt, GeoPlace? Place);
