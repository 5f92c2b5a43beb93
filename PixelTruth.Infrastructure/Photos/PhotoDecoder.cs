using System.Runtime.InteropServices;
using Microsoft.Extensions.Options;
using NetVips;
using PixelTruth.Domain.Photos;

namespace PixelTruth.Infrastructure.Photos;

/// <summary>Turns file bytes into pixels, once a photo. Safe for use by many threads; parallelism is across photos, each decode runs on one core.</summary>
public sealed class PhotoDecoder
{
    private const int GeneralSide = 260;
    private const int DetectorSide = 300;
    private const int FeatureSide = 64;
    private const int MeasureSide = 256;

    // What libvips has to say of damaged files reaches the caller as a reason; on the console it would only be noise.
    private static readonly Log.LogDelegate Silence = (_, _, _) => { };

    private readonly DecodingOptions options;
    private readonly ImageLoader loader;

    static PhotoDecoder()
    {
        NetVips.NetVips.Concurrency = 1;
        Cache.Max = 0;
        Log.SetLogHandler("VIPS", Enums.LogLevelFlags.Warning, Silence);
    }

    /// <summary>With the limits to keep.</summary>
    public PhotoDecoder(IOptions<DecodingOptions> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options.Value;
        loader = new ImageLoader(options.Value);
    }

    /// <summary>Decodes <paramref name="bytes"/> (one whole file).</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="withDisplayImages">Whether to encode <see cref="DecodedPhoto.Display"/>, which costs as much as the decode.</param>
    /// <param name="cancellationToken">Stops between and within the steps.</param>
    /// <exception cref="PhotoUnreadableException">It is no photo that can be read; the message says why.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public DecodedPhoto Decode(byte[] bytes, bool withDisplayImages, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        var format = Recognise(bytes);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(options.TimeLimit);
        try
        {
            return Decode(bytes, format, withDisplayImages, limit.Token);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new PhotoUnreadableException("Reading the picture took too long: the file may be damaged or made to waste time.", e);
        }
    }

    private ImageFormat Recognise(byte[] bytes)
    {
        if (bytes.Length == 0)
            throw new PhotoUnreadableException("The file is empty.");
        if (bytes.Length > options.MaxFileBytes)
            throw new PhotoUnreadableException($"The file has {bytes.Length / 1e6:N0} MB; at most {options.MaxFileBytes / 1e6:N0} MB are read.");

        return ImageSniffer.Sniff(bytes.AsSpan(0, Math.Min(bytes.Length, ImageSniffer.HeadLength)))
            ?? throw new PhotoUnreadableException("The file is not a photo: JPEG, PNG, WebP, GIF, TIFF and AVIF are read.");
    }

    private DecodedPhoto Decode(byte[] bytes, ImageFormat format, bool withDisplayImages, CancellationToken stop)
    {
        try
        {
            using var loaded = loader.Open(bytes, format);
            var (pixels, turned) = ReadUpright(loaded, stop);
            using var plain = Image.NewFromMemory(pixels.Pixels, pixels.Width, pixels.Height, bands: 3, Enums.BandFormat.Uchar);
            using var upright = plain.Copy(interpretation: Enums.Interpretation.Srgb);
            stop.ThrowIfCancellationRequested();
            return Render(upright, pixels, withDisplayImages, stop) with
            {
                Format = format,
                Width = turned ? loaded.Height : loaded.Width,
                Height = turned ? loaded.Width : loaded.Height,
            };
        }
        catch (VipsException e)
        {
            stop.ThrowIfCancellationRequested();
            throw new PhotoUnreadableException(Reason(format), e);
        }
    }

    private static (RgbImage Pixels, bool Turned) ReadUpright(LoadedImage loaded, CancellationToken stop)
    {
        using var srgb = ColourNormalizer.ToOpaqueSrgb(loaded.Image);
        using var shrunk = loaded.RemainingShrink > 1 ? srgb.Shrink(loaded.RemainingShrink, loaded.RemainingShrink) : srgb.Copy();
        using var kill = stop.Register(() => shrunk.SetKill(true));
        var orientation = Orientation(loaded.Image);
        if (orientation == 1)
            return (new RgbImage(shrunk.Width, shrunk.Height, shrunk.WriteToMemory<byte>()), false);

        using var stored = shrunk.CopyMemory();
        using var upright = stored.Autorot();
        return (new RgbImage(upright.Width, upright.Height, upright.WriteToMemory<byte>()), orientation >= 5);
    }

    private static int Orientation(Image image) =>
        image.Contains("orientation") && image.Get("orientation") is int value and >= 2 and <= 8 ? value : 1;

    private static DecodedPhoto Render(Image upright, RgbImage pixels, bool withDisplayImages, CancellationToken stop)
    {
        var views = new ViewRenderer(upright);
        var thumbnail = AreaAverage.Squash(pixels, FeatureSide);
        var whole = views.Squash(GeneralSide, Enums.Kernel.Cubic);
        var photo = new DecodedPhoto
        {
            Format = default,
            Width = pixels.Width,
            Height = pixels.Height,
            CentreView = upright.Width == upright.Height ? whole : views.Centre(GeneralSide),
            WholeView = whole,
            DetectorView = views.Squash(DetectorSide, Enums.Kernel.Linear),
            Thumbnail64 = thumbnail,
            Thumbnail256 = views.Within(MeasureSide),
            MeanColour = MeanColour(thumbnail),
            Display = null,
        };
        stop.ThrowIfCancellationRequested();
        return withDisplayImages ? photo with { Display = DisplayImageEncoder.Encode(upright) } : photo;
    }

    private static int MeanColour(RgbImage image)
    {
        long red = 0, green = 0, blue = 0;
        foreach (var pixel in MemoryMarshal.Cast<byte, Pixel>(image.Pixels))
        {
            red += pixel.Red;
            green += pixel.Green;
            blue += pixel.Blue;
        }

        var count = image.Width * image.Height;
        return (int)(red / count) << 16 | (int)(green / count) << 8 | (int)(blue / count);
    }

    private static string Reason(ImageFormat format) => format switch
    {
        ImageFormat.Heif => "HEIC photos can't be read here: export them as JPEG (on an iPhone: Settings, Camera, Formats, Most Compatible).",
        _ => $"The {ImageSniffer.MediaType(format)["image/".Length..].ToUpperInvariant()} file is damaged and can't be decoded.",
    };

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Pixel(byte Red, byte Green, byte Blue);
}
