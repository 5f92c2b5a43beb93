using PixelTruth.Domain.Understanding;
using PixelTruth.Infrastructure.Photos;

namespace PixelTruth.Infrastructure.Understanding.Analysis;

/// <summary>What one photo yields when it could be read.</summary>
public sealed record PhotoReading
{
    /// <summary>Media type found in the bytes, such as <c>image/jpeg</c>.</summary>
    public required string MediaType { get; init; }

    /// <summary>Width of the upright original in pixels.</summary>
    public required int Width { get; init; }

    /// <summary>Height of the upright original in pixels.</summary>
    public required int Height { get; init; }

    /// <summary>Mean colour, 0xRRGGBB.</summary>
    public required int MeanColour { get; init; }

    /// <summary>What people see; null when it was not asked for.</summary>
    public required DisplayImages? Display { get; init; }

    /// <summary>Everything the models and measures found.</summary>
    public required PhotoFacts Facts { get; init; }

    /// <summary>What is asserted of the photo, best first.</summary>
    public required IReadOnlyList<Tag> Tags { get; init; }
}
