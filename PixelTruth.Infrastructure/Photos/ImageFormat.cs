namespace PixelTruth.Infrastructure.Photos;

/// <summary>A picture format, recognised by the first bytes of a file and never by its name.</summary>
public enum ImageFormat
{
    /// <summary>JPEG, also MPO.</summary>
    Jpeg,

    /// <summary>PNG, also animated.</summary>
    Png,

    /// <summary>WebP.</summary>
    WebP,

    /// <summary>GIF; its first frame is the photo.</summary>
    Gif,

    /// <summary>TIFF; its first page is the photo.</summary>
    Tiff,

    /// <summary>AVIF.</summary>
    Avif,

    /// <summary>HEIF with a codec other than AV1, as iPhones write it.</summary>
    Heif,

    /// <summary>Windows bitmap.</summary>
    Bmp,
}
