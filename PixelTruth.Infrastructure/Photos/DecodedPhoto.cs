using PixelTruth.Domain.Photos;

namespace PixelTruth.Infrastructure.Photos;

/// <summary>Everything that one decode of a photo yields: what the models look at, what the measures are taken from, what people see.</summary>
public sealed record DecodedPhoto
{
    /// <summary>What the bytes are.</summary>
    public required ImageFormat Format { get; init; }

    /// <summary>Width of the upright original in pixels.</summary>
    public required int Width { get; init; }

    /// <summary>Height of the upright original in pixels.</summary>
    public required int Height { get; init; }

    /// <summary>260x260: the centre of the picture after its shorter side was resized to 260 (cubic). The very object of <see cref="WholeView"/> when the picture is square.</summary>
    public required RgbImage CentreView { get; init; }

    /// <summary>260x260: the whole picture, aspect not kept (cubic).</summary>
    public required RgbImage WholeView { get; init; }

    /// <summary>300x300: the whole picture for the detector, aspect not kept (bilinear).</summary>
    public required RgbImage DetectorView { get; init; }

    /// <summary>64x64: area averages of the whole picture (learning.md section 1).</summary>
    public required RgbImage Thumbnail64 { get; init; }

    /// <summary>The whole picture with neither side above 256, never enlarged (scenes.md, pixel measures).</summary>
    public required RgbImage Thumbnail256 { get; init; }

    /// <summary>Mean colour, 0xRRGGBB.</summary>
    public required int MeanColour { get; init; }

    /// <summary>What people see; null when it was not asked for.</summary>
    public required DisplayImages? Display { get; init; }
}
