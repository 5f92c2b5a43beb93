using System.Text.Json;
using PixelTruth.Domain.Accounts;

namespace PixelTruth.Tests.Domain.Accounts;

public class ExportRulesTests
{
    [Theory]
    [InlineData("""
        "\u00f0\u009f\u0099\u008c"
        """, "🙌")]
    [InlineData("""
        "caf\u00c3\u00a9"
        """, "café")]
    [InlineData("""
        "Gr\u00c3\u00bc\u00c3\u009fe aus K\u00c3\u00b6ln"
        """, "Grüße aus Köln")]
    [InlineData("""
        "\u00e6\u0097\u00a5\u00e6\u009c\u00ac"
        """, "日本")]
    [InlineData("""
        "e\u00cc\u0081"
        """, "e\u0301")]
    [InlineData("""
        "\u00f0\u009f\u0091\u00a8\u00e2\u0080\u008d\u00f0\u009f\u0091\u00a9\u00e2\u0080\u008d\u00f0\u009f\u0091\u00a7"
        """, "👨\u200d👩\u200d👧")]
    [InlineData("""
        "na\u00c3\u00afve \u00e2\u0080\u0093 \u00e2\u0080\u009cquoted\u00e2\u0080\u009d"
        """, "naïve – “quoted”")]
    [InlineData("""
        "\u00c2\u00a0x"
        """, "\u00a0x")]
    [InlineData("""
        "\u00c3\u00a9"
        """, "é")]
    public void Mojibake_is_repaired(string json, string expected) =>
        Assert.Equal(expected, Mojibake.Repair(JsonSerializer.Deserialize<string>(json)!));

    [Theory]
    [InlineData("caf\u00e9")]
    [InlineData("\u00ff\u00fe")]
    [InlineData("\u00c2")]
    [InlineData("tea \u2615")]
    [InlineData("🙌")]
    [InlineData("plain")]
    [InlineData("")]
    [InlineData("caf\u00c3\u00a9 \u2615")]
    public void Text_that_is_right_is_kept(string text) => Assert.Equal(text, Mojibake.Repair(text));

    [Theory]
    [InlineData(1658871953, "2022-07-26T21:45:53Z")]
    [InlineData(1720000000, "2024-07-03T09:46:40Z")]
    [InlineData(1658871953000, "2022-07-26T21:45:53Z")]
    [InlineData(1258375918, "2009-11-16T12:51:58Z")]
    public void Unix_times(double value, string expected) =>
        Assert.Equal(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), ExportTime.FromUnix(value));

    [Theory]
    [InlineData(0)]
    [InlineData(1258375918)]
    [InlineData(double.NaN)]
    [InlineData(1e18)]
    [InlineData(-5)]
    public void Times_that_no_post_can_have_are_unknown(double value) => Assert.Null(ExportTime.OfPost(value));

    [Theory]
    [InlineData("2017-08-31T18:10:00+0000", 1504203000)]
    [InlineData("2019-08-12T18:41:37+00:00", 1565635297)]
    [InlineData("2019-08-12T20:41:37+02:00", 1565635297)]
    [InlineData("2019-08-12T18:41:37", 1565635297)]
    public void Iso_times(string text, long expected) => Assert.Equal(expected, ExportTime.FromIso(text)!.Value.ToUnixTimeSeconds());

    [Fact]
    public void Exif_times() => Assert.Equal(1561647313, ExportTime.FromExif("2019:06:27 14:55:13")!.Value.ToUnixTimeSeconds());

    [Theory]
    [InlineData("IMG_3397.JPG", "IMG_3397.JPG.supplemental-metadata.json")]
    [InlineData("IMG_3397.JPG", "IMG_3397.JPG.json")]
    [InlineData("PXL_20230101_123456789.PORTRAIT.jpg", "PXL_20230101_123456789.PORTRAIT.jpg.supplement.json")]
    [InlineData("original_1234567890abcdef1234567890abc.jpg", "original_1234567890abcdef1234567890abc.jpg.sup.json")]
    [InlineData("Screenshot_2021-08-14-19-03-55-123_com.app.jpg", "Screenshot_2021-08-14-19-03-55-123_com.app.jpg.json")]
    [InlineData("a_very_long_photo_name_that_goes_on_and_on_forever.jpg", "a_very_long_photo_name_that_goes_on_and_on_for.json")]
    [InlineData("IMG_1234(1).jpg", "IMG_1234.jpg.supplemental-metadata(1).json")]
    [InlineData("IMG_1234(1).jpg", "IMG_1234.jpg(1).json")]
    [InlineData("IMG_1-edited.jpg", "IMG_1.jpg.supplemental-metadata.json")]
    [InlineData("IMG_1-bearbeitet.jpg", "IMG_1.jpg.json")]
    public void Takeout_sidecars(string picture, string sidecar) => Assert.Contains(sidecar, TakeoutNames.SidecarsOf(picture));

    [Fact]
    public void A_post_without_text_takes_that_of_its_only_medium()
    {
        var time = DateTimeOffset.UnixEpoch.AddYears(50);
        var single = new ExportedPost(null, null, [new ExportedMedium("a/b.jpg", "text", time, null)]);
        var carousel = single with { Media = [.. single.Media, .. single.Media] };

        Assert.Equal(("text", time, "b.jpg"), (single.Caption, single.TakenAt, single.Key));
        Assert.Null(carousel.Caption);
    }

    [Theory]
    [InlineData("media/posts/a.jpg", "x/media/posts/a.jpg")]
    [InlineData("your_instagram_activity/media/stories/s.jpg", "media/stories/s.jpg")]
    [InlineData("elsewhere/only.jpg", "deep/down/only.jpg")]
    [InlineData("elsewhere/twice.jpg", null)]
    [InlineData("../only.jpg", null)]
    [InlineData("/only.jpg", null)]
    [InlineData("c:/only.jpg", null)]
    [InlineData("..\\only.jpg", null)]
    public void Media_are_found_below_any_folder(string uri, string? expected)
    {
        var paths = new MediaPaths(["x/media/posts/a.jpg", "media/stories/s.jpg", "deep/down/only.jpg", "1/twice.jpg", "2/twice.jpg"]);

        Assert.Equal(expected, paths.Find(uri));
    }

    [Fact]
    public void Every_reason_has_a_code_and_a_sentence()
    {
        foreach (var reason in Enum.GetValues<SkipReason>())
        {
            Assert.Equal(reason, SkipReasons.Parse(reason.Code()));
            Assert.EndsWith(".", reason.Sentence(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Limits_tell_bombs_from_large_files()
    {
        var limits = new ImportLimits();

        Assert.Null(limits.Check(1, 1 << 20));
        Assert.Equal(SkipReason.Bomb, limits.Check(194_531, 200_000_000));
        Assert.Equal(SkipReason.TooLarge, limits.Check(210L << 20, 210L << 20));
    }

    [Fact]
    public void Captions_lose_control_characters_and_broken_surrogates_but_no_line_breaks()
    {
        Assert.Equal("a\nb\uFFFD", CaptionText.Clean("a\n\u0007b\ud83d "));
        Assert.Null(CaptionText.Clean(" \u0000 "));
    }
}
