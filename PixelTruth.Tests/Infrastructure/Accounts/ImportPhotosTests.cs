using System.IO.Compression;
using PixelTruth.Domain.Accounts;
using PixelTruth.Domain.Photos;
using static PixelTruth.Tests.Infrastructure.Accounts.ImportBench;

namespace PixelTruth.Tests.Infrastructure.Accounts;

public sealed class ImportPhotosTests : IAsyncLifetime
{
    private ImportBench bench = null!;

    public async ValueTask InitializeAsync() => bench = await CreateAsync();

    public async ValueTask DisposeAsync() => await bench.DisposeAsync();

    [Theory]
    [InlineData("your_instagram_activity/media/posts_1.json")]
    [InlineData("content/posts_1.json")]
    [InlineData("ben/your_instagram_activity/content/posts_1.json")]
    public async Task Layouts_A_and_B_bring_posts_with_caption_time_and_carousel(string list)
    {
        var root = list.StartsWith("ben/", StringComparison.Ordinal) ? "ben/" : "";
        var zip = bench.Zip("a.zip",
            Json(list, """
                [{"media":[{"uri":"media/posts/1.jpg","creation_timestamp":1658871953,"title":"caf\u00c3\u00a9"}]},
                 {"media":[{"uri":"media/posts/2.jpg","creation_timestamp":"1720000000"},{"uri":"media/posts/3.webp","creation_timestamp":1}],"title":"two","creation_timestamp":1720000000000},
                 {"media":{"uri":"media/posts/4.jpg","title":null}},
                 {"media":[{"uri":"media/posts/v.mp4"},{"uri":"media/posts/gone.jpg"},{"uri":"../../evil.jpg"}]},
                 42]
                """),
            (root + "media/posts/1.jpg", Picture(1)), (root + "media/posts/2.jpg", Picture(2)), (root + "media/posts/3.webp", Picture(3)), (root + "media/posts/4.jpg", Picture(4)));

        var run = await bench.ImportAsync(zip);

        Assert.Equal((ImportRunState.Finished, 4, 4), (run.State, run.PhotosAdded, run.EntriesSkipped));
        var photos = (await bench.PhotosAsync()).ToDictionary(photo => photo.FileName);
        Assert.Equal(("café", 1658871953), (photos["1.jpg"].Caption, photos["1.jpg"].TakenAt!.Value.ToUnixTimeSeconds()));
        Assert.Equal(("two", 1720000000), (photos["3.webp"].Caption, photos["3.webp"].TakenAt!.Value.ToUnixTimeSeconds()));
        Assert.Equal("image/png", photos["3.webp"].MediaType);
        Assert.Equal(photos["2.jpg"].PostKey, photos["3.webp"].PostKey);
        Assert.Equal((PhotoOrigin.Post, PhotoState.Pending, null), (photos["4.jpg"].Origin, photos["4.jpg"].State, photos["4.jpg"].TakenAt));
        Assert.Equal(["broken-post", "missing", "unsafe-path", "video"], (await bench.SkippedAsync()).Select(entry => entry.Reason).Order());
    }

    [Fact]
    public async Task Layout_C_reads_sections_and_never_messages()
    {
        var zip = bench.Zip("c.zip",
            Json("media.json", """
                {"photos":[{"caption":"text","taken_at":"2019-08-12T18:41:37","location":"","path":"photos/201908/a.jpg"}],
                 "videos":[{"path":"videos/v.mp4"}],"stories":[{"path":"stories/s.jpg"}],"direct":[{"path":"direct/d.jpg"}]}
                """),
            ("photos/201908/a.jpg", Picture(1)), ("stories/s.jpg", Picture(2)), ("direct/d.jpg", Picture(3)));

        var run = await bench.ImportAsync(zip);

        Assert.Equal((1, 1), (run.PhotosAdded, run.EntriesSkipped));
        Assert.Equal(1565635297, Assert.Single(await bench.PhotosAsync()).TakenAt!.Value.ToUnixTimeSeconds());
    }

    [Fact]
    public async Task Choices_bring_stories_archived_posts_and_profile_pictures()
    {
        var zip = bench.Zip("a.zip",
            Json("your_instagram_activity/media/posts_1.json", """[{"media":[{"uri":"media/p.jpg"}]}]"""),
            Json("your_instagram_activity/media/stories.json", """{"ig_stories":[{"uri":"media/s.jpg","title":"s"}]}"""),
            Json("your_instagram_activity/media/archived_posts.json", """{"ig_archived_post_media":[{"media":[{"uri":"media/a.jpg"}]}]}"""),
            Json("your_instagram_activity/media/profile_photos.json", """{"ig_profile_picture":[{"uri":"media/f.jpg"}]}"""),
            ("media/p.jpg", Picture(1)), ("media/s.jpg", Picture(2)), ("media/a.jpg", Picture(3)), ("media/f.jpg", Picture(4)));

        Assert.Equal(1, (await bench.ImportAsync(zip)).PhotosAdded);
        var all = await bench.ExecuteAsync(await bench.AddRunAsync(new ImportChoices(true, true, true), zip), TestContext.Current.CancellationToken);

        Assert.Equal((3, 1), (all.PhotosAdded, all.PhotosKnown));
        Assert.Equal([PhotoOrigin.Post, PhotoOrigin.Archived, PhotoOrigin.Story, PhotoOrigin.ProfilePicture], (await bench.PhotosAsync()).Select(photo => photo.Origin));
    }

    [Fact]
    public async Task Parts_of_one_export_belong_together()
    {
        var first = bench.Zip("part1.zip", Json("your_instagram_activity/media/posts_1.json", """[{"media":[{"uri":"media/1.jpg","title":"one"},{"uri":"media/2.jpg"}]}]"""));
        var second = bench.Zip("part2.zip", ("media/1.jpg", Picture(1)), ("media/2.jpg", Picture(2)));

        Assert.Equal((2, 0), await bench.ImportAsync(first, second) is var run ? (run.PhotosAdded, run.EntriesSkipped) : default);
    }

    [Fact]
    public async Task A_list_that_ends_early_keeps_what_came_before()
    {
        var zip = bench.Zip("a.zip",
            Json("content/posts_1.json", """[{"media":[{"uri":"media/1.jpg"}]},{"media":[{"uri":"media/2.jpg"}]},{"media":[{"u"""),
            ("media/1.jpg", Picture(1)), ("media/2.jpg", Picture(2)));

        Assert.Equal(2, (await bench.ImportAsync(zip)).PhotosAdded);
        Assert.Equal("broken-list", Assert.Single(await bench.SkippedAsync()).Reason);
    }

    [Fact]
    public async Task The_html_kind_is_refused_with_what_to_do()
    {
        var run = await bench.ImportAsync(bench.Zip("h.zip", Json("your_instagram_activity/media/posts_1.html", "<html>"), ("media/1.jpg", Picture(1))));

        Assert.Equal(ImportRunState.Failed, run.State);
        Assert.Contains("JSON format", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takeout_sidecars_give_time_and_text()
    {
        var zip = bench.Zip("t.zip",
            ("Takeout/Google Photos/2009/IMG_3397.JPG", Picture(1)),
            Json("Takeout/Google Photos/2009/IMG_3397.JPG.supplemental-metadata.json", """{"title":"IMG_3397.JPG","description":"grüße","photoTakenTime":{"timestamp":"1258375918"}}"""),
            ("Takeout/Google Photos/2009/gone.jpg", Picture(2)),
            Json("Takeout/Google Photos/2009/gone.jpg.json", """{"title":"gone.jpg","trashed":true,"photoTakenTime":{"timestamp":"1258375918"}}"""));

        var run = await bench.ImportAsync(zip);

        var photo = Assert.Single(await bench.PhotosAsync());
        Assert.Equal(("grüße", 1258375918), (photo.Caption, photo.TakenAt!.Value.ToUnixTimeSeconds()));
        Assert.Equal((1, "trashed"), (run.EntriesSkipped, Assert.Single(await bench.SkippedAsync()).Reason));
    }

    [Fact]
    public async Task The_same_picture_twice_is_one_photo_and_the_same_zip_again_adds_none()
    {
        var zip = bench.Zip("p.zip", ("a.png", Picture(1)), ("b.png", Picture(1)), ("c.png", Picture(2)), ("text.jpg", "no picture"u8.ToArray()));

        var first = await bench.ImportAsync(zip);
        var second = await bench.ImportAsync(zip);

        Assert.Equal((2, 0, 2), (first.PhotosAdded, first.PhotosKnown, first.EntriesSkipped));
        Assert.Equal(0, second.PhotosAdded);
        Assert.Equal(2, (await bench.PhotosAsync()).Count);
        foreach (var photo in await bench.PhotosAsync())
            Assert.True(await bench.Files.VerifyAsync(photo.MemberId, photo.ContentHash, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_run_that_is_cut_off_goes_on_and_ends_in_the_same_rows()
    {
        var zip = bench.Zip("many.zip", [.. Enumerable.Range(0, 150).Select(number => ($"{number:D3}.png", Picture(number)))]);
        var run = await bench.AddRunAsync(new ImportChoices(), zip);
        for (var cut = 1; cut <= 5; cut++)
        {
            using var shutdown = new CancellationTokenSource(TimeSpan.FromMilliseconds(15 * cut));
            try
            {
                await bench.ExecuteAsync(run, shutdown.Token);
            }
            catch (OperationCanceledException)
            {
                // Cut off before it had begun.
            }
        }

        var ended = await bench.ExecuteAsync(run, TestContext.Current.CancellationToken);

        Assert.Equal((ImportRunState.Finished, 150, 150, 0, 0), (ended.State, ended.EntriesSeen, ended.PhotosAdded, ended.PhotosKnown, ended.EntriesSkipped));
        Assert.Equal(150, (await bench.PhotosAsync()).Select(photo => photo.FileName).Distinct().Count());
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(bench.Folder, "members", bench.Account.MemberId.ToString(), "incoming")));
    }

    [Fact]
    public async Task Sample_exports_of_a_real_account()
    {
        var samples = SharedFolder.Require("photos", "instagram-export-samples");
        foreach (var (name, photos) in new[] { ("test_image", 1), ("test_images", 5), ("test_mixed_media", 7), ("test_video", 0) })
        {
            var zip = Path.Combine(bench.Folder, name + ".zip");
            await ZipFile.CreateFromDirectoryAsync(Path.Combine(samples, name), zip, TestContext.Current.CancellationToken);
            var run = await bench.ImportAsync(zip);
            Assert.Equal((ImportRunState.Finished, photos), (run.State, run.PhotosAdded));
        }

        Assert.All(await bench.PhotosAsync(), photo => Assert.Equal(("image/jpeg", true), (photo.MediaType, photo.TakenAt is not null)));
    }

    [Theory]
    [InlineData("zip_slip.zip", 1, "unsafe-path")]
    [InlineData("symlink.zip", 1, "link")]
    [InlineData("bomb_200MB.zip", 0, "bomb")]
    [InlineData("deep_json.zip", 0, "broken-list")]
    public async Task Hostile_archives_are_listed_with_the_reason(string archive, int photos, string reason)
    {
        var run = await bench.ImportAsync(SharedFolder.Require("photos", "hostile", "archives", archive));

        Assert.Equal((ImportRunState.Finished, photos), (run.State, run.PhotosAdded));
        Assert.All(await bench.SkippedAsync(), entry => Assert.Equal(reason, entry.Reason));
        Assert.NotEmpty(await bench.SkippedAsync());
    }

    [Fact]
    public async Task A_truncated_archive_is_refused()
    {
        var run = await bench.ImportAsync(SharedFolder.Require("photos", "hostile", "archives", "truncated.zip"));

        Assert.Equal((ImportRunState.Failed, SkipReason.DamagedArchive.Sentence()), (run.State, run.Error));
    }

    [Fact]
    public async Task Every_hostile_file_is_stored_or_listed()
    {
        var folder = SharedFolder.Require("photos", "hostile");
        foreach (var kind in Directory.EnumerateDirectories(folder).Where(kind => Path.GetFileName(kind) != "archives"))
        {
            var files = Directory.EnumerateFiles(kind, "*", SearchOption.AllDirectories).Count();
            var run = await bench.ImportAsync(kind);
            Assert.Equal((ImportRunState.Finished, files, files), (run.State, run.EntriesSeen, run.PhotosAdded + run.PhotosKnown + run.EntriesSkipped));
        }
    }
}
