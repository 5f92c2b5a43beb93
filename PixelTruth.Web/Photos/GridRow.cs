namespace PixelTruth.Web.Photos;

/// <summary>One row of a grid as it is drawn.</summary>
/// <param name="Index">Place among the rows, from 0.</param>
/// <param name="Stretch">Shown width of a photo divided by its width at the row's height.</param>
/// <param name="IsLast">The last row is not stretched to the full width.</param>
/// <param name="Photos">Its cells.</param>
public sealed record GridRow(int Index, float Stretch, bool IsLast, IReadOnlyList<GridPhoto> Photos);
