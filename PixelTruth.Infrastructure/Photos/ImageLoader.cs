using NetVips;

namespace PixelTruth.Infrastructure.Photos;

/// <summary>Opens a picture after its limits were checked, shrunk while loading as far as no later step needs the pixels.</summary>
internal sealed class ImageLoader(DecodingOptions options)
{
    /// <summary>Models look at 260 to 300 pixels; reference figures hold for sources whose shorter side keeps at least this.</summary>
    private const int ShortSideNeeded = 520;

    /// <summary>Opens <paramref name="bytes"/>; no pixel is decoded yet. The caller disposes the picture.</summary>
    /// <exception cref="PhotoUnreadableException">A limit is exceeded.</exception>
    /// <exception cref="VipsException">The header is damaged.</exception>
    public LoadedImage Open(byte[] bytes, ImageFormat format)
    {
        var image = Load(bytes, format, shrink: 1);
        try
        {
            int width = image.Width, height = image.Height;
            CheckLimits(image, format);
            var shrink = ShrinkFor(width, height);
            if (shrink == 1)
                return new LoadedImage(image, width, height, 1);

            var onLoad = ShrinkOnLoad(format, shrink);
            if (onLoad > 1)
            {
                image.Dispose();
                image = Load(bytes, format, onLoad);
            }

            return new LoadedImage(image, width, height, shrink / onLoad);
        }
        catch
        {
            image.Dispose();
            throw;
        }
    }

    private static int ShrinkFor(int width, int height) =>
        Math.Max(1, Math.Min(Math.Min(width, height) / ShortSideNeeded, Math.Max(width, height) / DisplayImageEncoder.LargeSide));

    private static int ShrinkOnLoad(ImageFormat format, int shrink) => format switch
    {
        ImageFormat.Jpeg => shrink >= 8 ? 8 : shrink >= 4 ? 4 : shrink >= 2 ? 2 : 1,
        ImageFormat.WebP => shrink,
        _ => 1,
    };

    private static Image Load(byte[] bytes, ImageFormat format, int shrink) => format switch
    {
        ImageFormat.Jpeg => Image.JpegloadBuffer(bytes, shrink: shrink, access: Enums.Access.Sequential),
        ImageFormat.Png => Image.PngloadBuffer(bytes, access: Enums.Access.Sequential),
        ImageFormat.WebP => Image.WebploadBuffer(bytes, scale: 1.0 / shrink, access: Enums.Access.Sequential),
        ImageFormat.Gif => Image.GifloadBuffer(bytes, access: Enums.Access.Sequential),
        ImageFormat.Tiff => Image.TiffloadBuffer(bytes, access: Enums.Access.Sequential),
        ImageFormat.Avif or ImageFormat.Heif => Image.HeifloadBuffer(bytes, access: Enums.Access.Sequential),
        _ => throw new PhotoUnreadableException("Windows bitmaps (BMP) can't be read here: save the picture as PNG or JPEG."),
    };

    private void CheckLimits(Image image, ImageFormat format)
    {
        long width = image.Width, height = image.Height;
        if (Math.Max(width, height) > options.MaxSide)
            throw new PhotoUnreadableException($"The picture is {width:N0} x {height:N0} pixels; no side may be longer than {options.MaxSide:N0}.");
        if (width * height > options.MaxPixels)
            throw new PhotoUnreadableException($"The picture has {width * height / 1e6:N0} million pixels; at most {options.MaxPixels / 1e6:N0} million are read.");
        if (width * height * BufferedBytesPerPixel(image, format) > options.MaxBufferedBytes)
            throw new PhotoUnreadableException($"Reading {width:N0} x {height:N0} pixels of this kind of file takes too much memory: save the picture smaller or as an ordinary JPEG.");
    }

    /// <summary>What a decoder must hold of the whole picture at once; 0 when it reads strip by strip.</summary>
    private static int BufferedBytesPerPixel(Image image, ImageFormat format) => format switch
    {
        ImageFormat.Jpeg => image.Contains("jpeg-multiscan") ? 2 * image.Bands : 0,
        ImageFormat.Png => image.Contains("interlaced") ? PixelBytes(image) : 0,
        ImageFormat.Gif => 8,
        ImageFormat.Tiff => PixelBytes(image),
        ImageFormat.Avif or ImageFormat.Heif => 2 * PixelBytes(image),
        _ => PixelBytes(image),
    };

    private static int PixelBytes(Image image) => image.Bands * image.Format switch
    {
        Enums.BandFormat.Uchar or Enums.BandFormat.Char => 1,
        Enums.BandFormat.Ushort or Enums.BandFormat.Short => 2,
        Enums.BandFormat.Double or Enums.BandFormat.Complex => 8,
        Enums.BandFormat.Dpcomplex => 16,
        _ => 4,
    };
}
