namespace PixelTruth.Domain.Understanding;

/// <summary>A rectangle in the upright picture, as fractions 0..1 of its width and height.</summary>
/// <param name="Left">Left edge.</param>
/// <param name="Top">Top edge.</param>
/// <param name="Right">Right edge, at least <paramref name="Left"/>.</param>
/// <param name="Bottom">Bottom edge, at least <paramref name="Top"/>.</param>
public readonly record struct Box(float Left, float Top, float Right, float Bottom);
