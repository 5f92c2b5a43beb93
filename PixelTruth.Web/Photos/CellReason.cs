namespace PixelTruth.Web.Photos;

/// <summary>Why a photo is in the grid.</summary>
/// <param name="Score">Combined score, 0..1.</param>
/// <param name="Line">The terms that contributed most, such as "book 94%".</param>
/// <param name="Parts">Contribution of each term; they add up to <paramref name="Score"/>.</param>
public sealed record CellReason(double Score, string Line, IReadOnlyList<double> Parts);
