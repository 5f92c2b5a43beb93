using Microsoft.Extensions.Options;
using NetVips;
using PixelTruth.Domain.Photos;
using PixelTruth.Infrastructure.Photos;

namespace PixelTruth.Tests.Infrastructure.Photos;

/// <summary>One decode yields upright sRGB views of the right size, whatever the file's format, colours and orientation.</summary>
public sealed class PhotoDecoderTests
{
    private readonly PhotoDecoder decoder = new(Options.Create(new DecodingOptions()));

    public static TheoryData<string> OrientedFiles =>
    [
        .. Enumerable.Range(2, 7).Select(turn => $"Landscape_{turn}.jpg"),
        .. Enumerable.Range(2, 7).Select(turn => $"Portrait_{turn}.jpg"),
    ];

    [Theory]
    [MemberData(nameof(OrientedFiles))]
    public void Turned_files_come_out_like_the_upright_one(string file)
    {
        var upright = Decode(Shared("orientation", $"{file[..file.IndexOf('_', StringComparison.Ordinal)]}_1.jpg"));
        var turned = Decode(Shared("orientation", file));

        Assert.Equal((upright.Width, upright.Height), (turned.Width, turned.Height));
        Assert.True(MeanDifference(upright.WholeView, turned.WholeView) < 6, $"differs by {MeanDifference(upright.WholeView, turned.WholeView)}");
        Assert.True(MeanDifference(upright.Thumbnail64, turned.Thumbnail64) < 6);
        Assert.Equal(file[0] == 'L', upright.Width > upright.Height);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(259, 261)]
    [InlineData(64, 3000)]
    [InlineData(1081, 1351)]
    [InlineData(1439, 521)]
    [InlineData(3001, 2003)]
    [InlineData(4032, 3024)]
    public void Views_have_their_sizes_for_any_picture(int width, int height)
    {
        var photo = Decode(Jpeg(Gradient(width, height)));

        Assert.Equal((width, height), (photo.Width, photo.Height));
        Assert.Equal((260, 260), (photo.CentreView.Width, photo.CentreView.Height));
        Assert.Equal((260, 260), (photo.WholeView.Width, photo.WholeView.Height));
        Assert.Equal((300, 300), (photo.DetectorView.Width, photo.DetectorView.Height));
        Assert.Equal((64, 64), (photo.Thumbnail64.Width, photo.Thumbnail64.Height));
        Assert.Equal(Math.Min(256, Math.Max(width, height)), Math.Max(photo.Thumbnail256.Width, photo.Thumbnail256.Height));
    }

    [Fact]
    public void Display_images_are_small_webp_files_without_metadata()
    {
        using var gradient = Gradient(2000, 1500);
        using var marked = gradient.Mutate(image => image.Set(GValue.GStrType, "exif-ifd0-Copyright", "secret place"));
        var bytes = marked.JpegsaveBuffer(q: 90);

        var display = decoder.Decode(bytes, withDisplayImages: true, TestContext.Current.CancellationToken).Display!;

        Assert.Contains("secret place", System.Text.Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
        AssertWebP(display.Small, 320, 240);
        AssertWebP(display.Large, 1440, 1080);
    }

    [Fact]
    public void Small_pictures_are_not_enlarged_for_display()
    {
        var display = decoder.Decode(Jpeg(Gradient(200, 100)), withDisplayImages: true, TestContext.Current.CancellationToken).Display!;

        AssertWebP(display.Small, 200, 100);
        AssertWebP(display.Large, 200, 100);
    }

    [Fact]
    public void Transparency_becomes_white()
    {
        using var red = Plain(100, 100, 255, 0, 0);
        using var clear = red.Bandjoin(0);

        Assert.Equal(0xFFFFFF, Decode(clear.PngsaveBuffer()).MeanColour);
    }

    [Theory]
    [InlineData(".png")]
    [InlineData(".webp[lossless]")]
    [InlineData(".tif")]
    [InlineData(".gif")]
    [InlineData(".avif[lossless]")]
    public void Formats_keep_their_colour(string format)
    {
        using var plain = Plain(60, 40, 200, 100, 50);

        AssertColour((200, 100, 50), Decode(plain.WriteToBuffer(format)).MeanColour);
    }

    [Fact]
    public void Sixteen_bits_and_grey_become_eight_bit_rgb()
    {
        using var plain = Plain(60, 40, 200, 200, 200);
        using var deep = plain.Colourspace(Enums.Interpretation.Grey16);

        AssertColour((200, 200, 200), Decode(deep.PngsaveBuffer()).MeanColour);
    }

    [Fact]
    public void A_wide_gamut_profile_is_converted()
    {
        using var plain = Plain(60, 40, 200, 100, 50);
        using var wide = plain.IccTransform("p3", inputProfile: "srgb");
        var stored = wide.Getpoint(0, 0);

        Assert.NotEqual(200, stored[0]);
        AssertColour((200, 100, 50), Decode(wide.PngsaveBuffer()).MeanColour);
    }

    [Fact]
    public void Ink_colours_are_converted()
    {
        var photo = Decode(Shared("formats", "pil_sample_cmyk.jpg"));

        Assert.NotEqual(0xFFFFFF, photo.MeanColour);
        Assert.NotEqual(0, photo.MeanColour);
    }

    [Fact]
    public void Thumbnail_is_the_exact_area_average()
    {
        var pixels = new byte[96 * 64 * 3];
        for (var at = 0; at < pixels.Length; at++)
            pixels[at] = (byte)((at / 3 % 96 % 3) * 100);

        var squashed = AreaAverage.Squash(new RgbImage(96, 64, pixels), 64);

        // Each target covers 1.5 columns of the pattern 0, 100, 200: (0 + 50)/1.5 and (50 + 200)/1.5.
        Assert.Equal([33, 33, 33, 167, 167, 167], squashed.Pixels[..6].Select(value => (int)value));
    }

    [Fact]
    public void Limits_are_checked_before_the_work()
    {
        var strict = new PhotoDecoder(Options.Create(new DecodingOptions { MaxPixels = 10_000 }));

        var error = Assert.Throws<PhotoUnreadableException>(() => strict.Decode(Jpeg(Gradient(200, 100)), false, TestContext.Current.CancellationToken));

        Assert.Contains("million pixels", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Decoding_is_given_up_after_its_time()
    {
        var hasty = new PhotoDecoder(Options.Create(new DecodingOptions { TimeLimit = TimeSpan.FromMilliseconds(1) }));
        using var large = Gradient(9000, 9000);

        var error = Assert.Throws<PhotoUnreadableException>(() => hasty.Decode(large.PngsaveBuffer(compression: 1), false, TestContext.Current.CancellationToken));

        Assert.Contains("too long", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cancelling_is_not_taken_for_a_damaged_file()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => decoder.Decode(Jpeg(Gradient(200, 100)), false, cancelled.Token));
    }

    [Theory]
    [InlineData("", "The file is empty.")]
    [InlineData("<html></html>", "The file is not a photo: JPEG, PNG, WebP, GIF, TIFF and AVIF are read.")]
    [InlineData("GIF89a", "The GIF file is damaged and can't be decoded.")]
    public void What_is_no_photo_is_refused_with_a_sentence(string content, string reason)
    {
        var bytes = System.Text.Encoding.Latin1.GetBytes(content);

        Assert.Equal(reason, Assert.Throws<PhotoUnreadableException>(() => Decode(bytes)).Message);
    }

    private DecodedPhoto Decode(byte[] bytes) => decoder.Decode(bytes, withDisplayImages: false, TestContext.Current.CancellationToken);

    private static byte[] Shared(string folder, string file) => File.ReadAllBytes(SharedFolder.Require("photos", "hostile", folder, file));

    private static byte[] Jpeg(Image image)
    {
        using (image)
            return image.JpegsaveBuffer(q: 90);
    }

    private static Image Gradient(int width, int height)
    {
        using var positions = Image.Xyz(width, height);
        using var scaled = positions * new[] { 255.0 / width, 255.0 / height };
        using var joined = scaled.Bandjoin(128);
        return joined.Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
    }

    private static Image Plain(int width, int height, int red, int green, int blue)
    {
        using var black = Image.Black(width, height, bands: 3);
        using var colour = black + new double[] { red, green, blue };
        return colour.Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
    }

    private static void AssertWebP(byte[] bytes, int width, int height)
    {
        using var image = Image.WebploadBuffer(bytes);
        Assert.Equal((width, height), (image.Width, image.Height));
        Assert.DoesNotContain("secret place", System.Text.Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
        Assert.DoesNotContain(image.GetFields(), field => field.StartsWith("exif", StringComparison.Ordinal) || field.StartsWith("icc", StringComparison.Ordinal) || field.StartsWith("xmp", StringComparison.Ordinal));
    }

    private static void AssertColour((int Red, int Green, int Blue) expected, int actual)
    {
        Assert.InRange((actual >> 16) & 255, expected.Red - 2, expected.Red + 2);
        Assert.InRange((actual >> 8) & 255, expected.Green - 2, expected.Green + 2);
        Assert.InRange(actual & 255, expected.Blue - 2, expected.Blue + 2);
    }

    private static double MeanDifference(RgbImage a, RgbImage b) => a.Pixels.Zip(b.Pixels, (x, y) => Math.Abs(x - y)).Average();
}
