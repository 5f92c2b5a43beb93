using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PixelTruth.Domain.Photos;
using PixelTruth.Infrastructure.Photos;
using PixelTruth.Tests.Infrastructure.Record;

namespace PixelTruth.Tests.EndToEnd;

/// <summary>
/// The app is killed while it reads, again and again, and ends with what an undisturbed run gives. By default with a few
/// photos of the demo account; PIXELTRUTH_KILL_PHOTOS names a folder and PIXELTRUTH_KILLS a number for the full exercise.
/// </summary>
public class KillTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Killing_the_app_while_it_reads_loses_nothing_and_doubles_nothing()
    {
        var kills = int.Parse(Environment.GetEnvironmentVariable("PIXELTRUTH_KILLS") ?? "4", CultureInfo.InvariantCulture);
        await using var disturbed = await FillAsync();
        await using var undisturbed = await FillAsync();
        var random = new Random(20261124);

        for (var kill = 0; kill < kills; kill++)
        {
            await using var app = await AppProcess.StartAsync(disturbed.Folder, Cancel);
            var readBefore = await CountReadAsync(disturbed);
            await UntilAsync(async () => await CountReadAsync(disturbed) > readBefore || await IsDoneAsync(disturbed));
            await Task.Delay(random.Next(400), Cancel);
            await app.KillAsync();
        }

        await FinishAsync(disturbed);
        await FinishAsync(undisturbed);

        Assert.Equal(await OutcomeAsync(undisturbed), await OutcomeAsync(disturbed));
    }

    private static async Task FinishAsync(TemporaryRecord record)
    {
        await using var app = await AppProcess.StartAsync(record.Folder, Cancel);
        await UntilAsync(() => IsDoneAsync(record));
    }

    private static async Task<TemporaryRecord> FillAsync()
    {
        var record = await TemporaryRecord.CreateAsync(services => services.AddSingleton<FileStore>());
        var account = await record.AddAccountAsync(await record.AddMemberAsync(isOwner: true));
        foreach (var (_, bytes) in Pictures())
        {
            var stored = await record.Get<FileStore>().AddOriginalAsync(account.MemberId, bytes, Stream.Null, int.MaxValue, Cancel);
            await record.AddPhotoAsync(account, stored!.Hash);
        }

        return record;
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Pictures()
    {
        if (Environment.GetEnvironmentVariable("PIXELTRUTH_KILL_PHOTOS") is { Length: > 0 } folder)
            return Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(file => (file, File.ReadAllBytes(file)));
        return DemoPictures.Read(24);
    }

    private static async Task<int> CountReadAsync(TemporaryRecord record)
    {
        await using var db = record.Db.ForSystem();
        return await db.Photos.CountAsync(photo => photo.State != PhotoState.Pending, Cancel);
    }

    private static async Task<bool> IsDoneAsync(TemporaryRecord record)
    {
        await using var db = record.Db.ForSystem();
        return !await db.Photos.AnyAsync(photo => photo.State == PhotoState.Pending, Cancel);
    }

    private static async Task<List<string>> OutcomeAsync(TemporaryRecord record)
    {
        await using var db = record.Db.ForSystem();
        var photos = await db.Photos.OrderBy(photo => photo.ContentHash).ToListAsync(Cancel);
        var tags = (await db.PhotoTags.ToListAsync(Cancel)).ToLookup(tag => tag.PhotoId);
        Assert.Equal(photos.Count(photo => photo.State == PhotoState.Indexed), await db.Facts.CountAsync(Cancel));
        return [.. photos.Select(photo => $"{photo.ContentHash} {photo.State} {string.Join(' ', tags[photo.Id].OrderBy(tag => tag.ConceptId, StringComparer.Ordinal).Select(tag => $"{tag.ConceptId}={tag.Probability:F3}"))}")];
    }

    private static async Task UntilAsync(Func<Task<bool>> condition)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        limit.CancelAfter(TimeSpan.FromMinutes(5));
        while (!await condition())
            await Task.Delay(TimeSpan.FromMilliseconds(50), limit.Token);
    }
}
