using System.Globalization;

namespace PixelTruth.Web.Photos;

/// <summary>Where the pictures of a photo are served.</summary>
internal static class MediaAddress
{
    /// <summary>Longer side of the small picture in pixels.</summary>
    public const int Small = 320;

    /// <summary>Longer side of the large picture in pixels.</summary>
    public const int Large = 1440;

    /// <summary>A WebP picture whose longer side has at most <paramref name="side"/> pixels.</summary>
    public static string Of(Guid photo, int side) => string.Create(CultureInfo.InvariantCulture, $"/media/{photo}/{side}");

    /// <summary>The file as it came in.</summary>
    public static string Original(Guid photo) => $"/media/{photo}/original";
}
