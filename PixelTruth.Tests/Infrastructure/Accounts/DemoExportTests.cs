using System.IO.Compression;
using System.Text;
using System.Text.Json;
using NetVips;

namespace PixelTruth.Tests.Infrastructure.Accounts;

/// <summary>The demo account is a whole export as Instagram would write it, small, without metadata, and with every picture credited.</summary>
public sealed class DemoExportTests : IDisposable
{
    private const int LongSide = 1080;
    private readonly ZipArchive archive = ZipFile.OpenRead(RepositoryRoot.Combine("samples", "demo-export.zip"));

    public void Dispose() => archive.Dispose();

    [Fact]
    public void It_is_small_enough_to_come_with_the_source() =>
        Assert.InRange(new FileInfo(RepositoryRoot.Combine("samples", "demo-export.zip")).Length, 1 << 20, 12 << 20);

    [Fact]
    public void Every_picture_is_named_by_one_list_and_every_name_has_its_picture()
    {
        var named = Media(Posts()).Concat(Media(Json("your_instagram_activity/media/stories.json").GetProperty("ig_stories")))
            .Concat(Media(Json("your_instagram_activity/media/profile_photos.json").GetProperty("ig_profile_picture")))
            .Select(medium => medium.GetProperty("uri").GetString()!).Order(StringComparer.Ordinal).ToArray();

        Assert.Equal(Pictures().Select(entry => entry.FullName).Order(StringComparer.Ordinal), named);
        Assert.InRange(Media(Posts()).Count(), 80, 110);
    }

    [Fact]
    public void Posts_spread_over_three_years_and_some_are_carousels()
    {
        var times = Media(Posts()).Select(medium => DateTimeOffset.FromUnixTimeSeconds(medium.GetProperty("creation_timestamp").GetInt64())).ToArray();
        Assert.InRange(times.Max() - times.Min(), TimeSpan.FromDays(3 * 360), TimeSpan.FromDays(3 * 370));

        var sizes = Posts().EnumerateArray().Select(post => post.GetProperty("media").GetArrayLength()).ToArray();
        Assert.True(sizes.Count(size => size > 1) >= 5);
        Assert.InRange(sizes.Max(), 2, 4);
    }

    [Fact]
    public void Captions_are_written_as_instagram_writes_them()
    {
        var captions = Posts().EnumerateArray().Select(Caption).Where(caption => caption.Length > 0).ToArray();
        Assert.InRange(captions.Length, Posts().GetArrayLength() / 5, Posts().GetArrayLength() / 3);
        Assert.All(captions, caption => Assert.True(caption.All(character => character <= '\u00ff')));

        var repaired = captions.Select(caption => new UTF8Encoding(false, true).GetString(Encoding.Latin1.GetBytes(caption))).ToArray();
        Assert.Contains(repaired, caption => caption.Contains('ü', StringComparison.Ordinal));
        Assert.Contains(repaired, caption => caption.Contains("🐶", StringComparison.Ordinal));
    }

    [Fact]
    public void Pictures_are_small_jpegs_that_tell_nothing_but_pixels() => Assert.All(Pictures(), entry =>
    {
        using var picture = Image.NewFromBuffer(Bytes(entry));
        Assert.Equal("jpegload_buffer", picture.Get("vips-loader"));
        Assert.InRange(Math.Max(picture.Width, picture.Height), 320, LongSide);
        Assert.DoesNotContain(picture.GetFields(), field => field is "exif-data" or "xmp-data" or "iptc-data" or "icc-profile-data");
    });

    [Fact]
    public void No_picture_is_there_twice() =>
        Assert.Equal(Pictures().Count(), Pictures().Select(entry => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Bytes(entry)))).Distinct().Count());

    [Fact]
    public void Every_picture_is_credited()
    {
        var credits = File.ReadAllText(RepositoryRoot.Combine("samples", "CREDITS.md"));
        Assert.All(Pictures(), entry => Assert.Contains($"| {entry.FullName} |", credits, StringComparison.Ordinal));
    }

    [Fact]
    public void The_account_and_its_topics_are_named()
    {
        var profile = Json("personal_information/personal_information/personal_information.json").GetProperty("profile_user")[0].GetProperty("string_map_data");
        Assert.Equal("pixeltruth_demo", profile.GetProperty("Username").GetProperty("value").GetString());
        Assert.InRange(Json("preferences/your_topics/recommended_topics.json").GetProperty("topics_your_topics").GetArrayLength(), 3, 20);
    }

    private JsonElement Posts() => Json("your_instagram_activity/media/posts_1.json");

    private IEnumerable<ZipArchiveEntry> Pictures() => archive.Entries.Where(entry => entry.FullName.EndsWith(".jpg", StringComparison.Ordinal));

    private static IEnumerable<JsonElement> Media(JsonElement list) =>
        list.EnumerateArray().SelectMany(post => post.TryGetProperty("media", out var media) ? media.EnumerateArray().ToArray() : [post]);

    private static string Caption(JsonElement post) =>
        (post.TryGetProperty("title", out var title) ? title : post.GetProperty("media")[0].GetProperty("title")).GetString()!;

    private JsonElement Json(string name)
    {
        using var stream = archive.GetEntry(name)!.Open();
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
