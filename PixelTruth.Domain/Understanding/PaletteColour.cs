namespace PixelTruth.Domain.Understanding;

/// <summary>One dominant colour of a photo: measured, not guessed.</summary>
/// <param name="Name">The colour's name as a person says it, such as <c>teal</c>.</param>
/// <param name="Rgb">Mean colour of the area, 0xRRGGBB.</param>
/// <param name="Share">Share of the picture's pixels, 0..1.</param>
public readonly record struct PaletteColour(string Name, int Rgb, float Share);
