using PixelTruth.Infrastructure.Photos;

namespace PixelTruth.Tests.Infrastructure.Photos;

/// <summary>Formats are recognised by bytes, never by names.</summary>
public sealed class ImageSnifferTests
{
    [Theory]
    [InlineData("FFD8FFE0", "image/jpeg")]
    [InlineData("89504E470D0A1A0A", "image/png")]
    [InlineData("524946460000000057454250", "image/webp")]
    [InlineData("474946383961", "image/gif")]
    [InlineData("49492A00", "image/tiff")]
    [InlineData("4D4D002A", "image/tiff")]
    [InlineData("0000001C66747970617669660000000061766966", "image/avif")]
    [InlineData("0000001C667479706D696631000000006D6966316176696668656963", "image/avif")]
    [InlineData("00000018667479706865696300000000", "image/heic")]
    [InlineData("424D0000000000000000000000000000", "image/bmp")]
    public void Known_starts_are_recognised(string head, string mediaType)
    {
        var format = ImageSniffer.Sniff(Convert.FromHexString(head));

        Assert.NotNull(format);
        Assert.Equal(mediaType, ImageSniffer.MediaType(format.Value));
    }

    [Theory]
    [InlineData("")]
    [InlineData("FF")]
    [InlineData("504B0304")]
    [InlineData("3C737667")]
    [InlineData("00000018667479706D703432000000006D703432")]
    public void Other_files_are_not(string head) => Assert.Null(ImageSniffer.Sniff(Convert.FromHexString(head)));
}
