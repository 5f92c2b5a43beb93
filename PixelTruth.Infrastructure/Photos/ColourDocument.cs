namespace PixelTruth.Infrastructure.Photos;

/// <summary>A dominant colour.</summary>
/// <param name="Name">As a person says it.</param>
/// <param name="Rgb">As <c>#rrggbb</c>.</param>
/// <param name="Share">Share of the picture, 0..1.</param>
public sealed record ColourDocument(string Name, string Rgb, double Share);
