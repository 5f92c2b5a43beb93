using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using NetVips;
using PixelTruth.Domain.Accounts;
using PixelTruth.Domain.Jobs;
using PixelTruth.Domain.Photos;
using PixelTruth.Domain.Understanding;
using PixelTruth.Infrastructure.Jobs;
using PixelTruth.Infrastructure.Photos;
using PixelTruth.Infrastructure.Understanding;
using PixelTruth.Infrastructure.Understanding.Indexing;
using PixelTruth.Tests.Infrastructure.Record;

namespace PixelTruth.Tests.Infrastructure.Understanding;

public class IndexAccountTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Reads_every_pending_photo_and_says_why_one_can_not_be_read()
    {
        await using var record = await CreateAsync();
        var account = await record.AddAccountAsync(await record.AddMemberAsync());
        var good = await AddAsync(record, account, Picture(300, 200, 90));
        var bad = await AddAsync(record, account, "no picture at all"u8.ToArray());

        await record.Get<IndexAccount>().RunAsync(account.MemberId, account.Id, Cancel);

        await using var db = record.Db.ForMember(account.MemberId);
        var read = await db.Photos.SingleAsync(photo => photo.Id == good.Id, Cancel);
        Assert.Equal((PhotoState.Indexed, 300, 200), (read.State, read.Width, read.Height));
        Assert.NotNull(record.Get<FileStore>().OpenDisplay(account.MemberId, read.ContentHash, DisplaySize.Small));
        Assert.Equal(1000, PhotoFactsCodec.Decode((await db.Facts.SingleAsync(Cancel)).Bytes).ClassProbabilities.Length);

        var failed = await db.Photos.SingleAsync(photo => photo.Id == bad.Id, Cancel);
        Assert.Equal(PhotoState.Failed, failed.State);
        Assert.NotEmpty(failed.FailureReason!);

        var last = record.Get<JobBoard>().Current(account.MemberId).Single();
        Assert.Equal((JobState.Finished, 2, (int?)2), (last.State, last.Done, last.Total));
    }

    [Fact]
    public async Task Two_jobs_at_once_read_each_photo_once()
    {
        await using var record = await CreateAsync();
        var account = await record.AddAccountAsync(await record.AddMemberAsync());
        for (var shade = 0; shade < 12; shade++)
            await AddAsync(record, account, Picture(64, 64, shade * 20));

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => record.Get<IndexAccount>().RunAsync(account.MemberId, account.Id, Cancel)));

        await using var db = record.Db.ForMember(account.MemberId);
        Assert.Equal(12, await db.Photos.CountAsync(photo => photo.State == PhotoState.Indexed && photo.Attempts == 1, Cancel));
        Assert.Equal(12, await db.Facts.CountAsync(Cancel));
    }

    [Fact]
    public async Task A_paused_account_is_left_alone_and_goes_on_when_resumed()
    {
        await using var record = await CreateAsync();
        var account = await record.AddAccountAsync(await record.AddMemberAsync());
        await AddAsync(record, account, Picture(64, 64, 10));
        await using (var db = record.Db.ForMember(account.MemberId))
            await db.Accounts.ExecuteUpdateAsync(set => set.SetProperty(row => row.IsReadingPaused, true), Cancel);

        await record.Get<IndexAccount>().RunAsync(account.MemberId, account.Id, Cancel);

        await using var again = record.Db.ForMember(account.MemberId);
        Assert.Equal(PhotoState.Pending, (await again.Photos.SingleAsync(Cancel)).State);
    }

    [Fact]
    public async Task A_picture_that_was_at_work_at_many_crashes_is_given_up_and_holds_up_nobody()
    {
        await using var record = await CreateAsync();
        var account = await record.AddAccountAsync(await record.AddMemberAsync());
        var suspect = await AddAsync(record, account, Picture(64, 64, 10));
        var once = await AddAsync(record, account, Picture(64, 64, 50));
        await SetAttemptsAsync(record, suspect, 6);
        await SetAttemptsAsync(record, once, 3);

        await record.Get<IndexAccount>().RunAsync(account.MemberId, account.Id, Cancel);

        await using var db = record.Db.ForMember(account.MemberId);
        Assert.Equal(PhotoState.Failed, (await db.Photos.SingleAsync(photo => photo.Id == suspect.Id, Cancel)).State);
        Assert.Equal(PhotoState.Indexed, (await db.Photos.SingleAsync(photo => photo.Id == once.Id, Cancel)).State);
    }

    [Fact]
    public async Task Reading_again_replaces_tags_and_keeps_what_a_person_said()
    {
        await using var record = await CreateAsync();
        var account = await record.AddAccountAsync(await record.AddMemberAsync());
        var photo = await AddAsync(record, account, Picture(64, 64, 10));
        await record.Get<IndexAccount>().RunAsync(account.MemberId, account.Id, Cancel);
        int tags;
        await using (var db = record.Db.ForMember(account.MemberId))
        {
            tags = await db.PhotoTags.CountAsync(Cancel);
            db.PhotoLabels.Add(new PhotoLabel { PhotoId = photo.Id, ConceptId = "dog", MemberId = account.MemberId, AccountId = account.Id, IsPresent = true, SaidAt = TimeProvider.System.GetUtcNow() });
            await db.SaveChangesAsync(Cancel);
            await db.Photos.ExecuteUpdateAsync(set => set.SetProperty(row => row.State, PhotoState.Pending).SetProperty(row => row.Attempts, 0), Cancel);
        }

        await record.Get<IndexAccount>().RunAsync(account.MemberId, account.Id, Cancel);

        await using var again = record.Db.ForMember(account.MemberId);
        Assert.Equal(tags, await again.PhotoTags.CountAsync(Cancel));
        Assert.True((await again.PhotoLabels.SingleAsync(Cancel)).IsPresent);
    }

    private static Task<TemporaryRecord> CreateAsync() => TemporaryRecord.CreateAsync(services =>
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["PixelTruth:Models:Folder"] = RepositoryRoot.Combine("models") }).Build();
        services.AddJobs().AddPhotoDecoding(configuration).AddUnderstanding(configuration).AddIndexing();
    });

    private static async Task<Photo> AddAsync(TemporaryRecord record, Account account, byte[] bytes)
    {
        var stored = await record.Get<FileStore>().AddOriginalAsync(account.MemberId, bytes, Stream.Null, int.MaxValue, Cancel);
        return await record.AddPhotoAsync(account, stored!.Hash);
    }

    private static async Task SetAttemptsAsync(TemporaryRecord record, Photo photo, int attempts)
    {
        await using var db = record.Db.ForMember(photo.MemberId);
        await db.Photos.Where(row => row.Id == photo.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Attempts, attempts), Cancel);
    }

    private static byte[] Picture(int width, int height, double shade)
    {
        using var plain = Image.Black(width, height, bands: 3) + new[] { shade, 255 - shade, 120 };
        using var bytes = plain.Cast(Enums.BandFormat.Uchar);
        return bytes.JpegsaveBuffer();
    }
}
