using System.ComponentModel.DataAnnotations;

namespace PixelTruth.Infrastructure.Photos;

/// <summary>Limits that are checked before any pixel is decoded; section <c>PixelTruth:Photos</c>.</summary>
public sealed class DecodingOptions
{
    /// <summary>Configuration section.</summary>
    public const string Section = "PixelTruth:Photos";

    /// <summary>Largest file in bytes.</summary>
    [Range(1, int.MaxValue)]
    public int MaxFileBytes { get; set; } = 200 << 20;

    /// <summary>Most pixels of a picture.</summary>
    [Range(1, long.MaxValue)]
    public long MaxPixels { get; set; } = 200_000_000;

    /// <summary>Longest side in pixels.</summary>
    [Range(1, 1_000_000)]
    public int MaxSide { get; set; } = 30_000;

    /// <summary>Most bytes that a format may need at once when it can't be read strip by strip (interlaced PNG, progressive JPEG, GIF, WebP, AVIF, TIFF).</summary>
    [Range(1, long.MaxValue)]
    public long MaxBufferedBytes { get; set; } = 240L << 20;

    /// <summary>Decoding is given up after so long.</summary>
    [Range(typeof(TimeSpan), "00:00:00.010", "01:00:00")]
    public TimeSpan TimeLimit { get; set; } = TimeSpan.FromSeconds(10);
}
