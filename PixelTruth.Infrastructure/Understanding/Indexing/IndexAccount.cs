using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using PixelTruth.Domain.Jobs;
using PixelTruth.Infrastructure.Jobs;
using PixelTruth.Infrastructure.Photos;
using PixelTruth.Infrastructure.Record;
using PixelTruth.Infrastructure.Understanding.Analysis;
using PixelTruth.Infrastructure.Understanding.Packs;

namespace PixelTruth.Infrastructure.Understanding.Indexing;

/// <summary>
/// The job that reads the pending photos of one account. It may be killed at any moment: what was stored is whole,
/// and the rest is still pending at the next start.
/// </summary>
internal sealed partial class IndexAccount(
    PendingPhotos pending,
    StoreReadings store,
    PixelTruthDbFactory factory,
    PhotoAnalyzer analyzer,
    FileStore files,
    IndexTurns turns,
    JobBoard board,
    JobStops stops,
    AccountRevisions revisions,
    TimeProvider clock,
    ILogger<IndexAccount> logger)
{
    private const int StoreSize = 16;

    /// <summary>Reads until no photo is pending, the member pauses, or the server stops.</summary>
    public async Task RunAsync(Guid memberId, Guid accountId, CancellationToken shutdown)
    {
        using var turn = await turns.TakeAsync(accountId, shutdown);
        if (turn is null || await IsPausedOrGoneAsync(memberId, accountId, shutdown) || await pending.CountAsync(memberId, accountId, shutdown) == 0)
            return;

        using var stop = stops.Begin(new JobKey(JobKind.Index, accountId), shutdown);
        var progress = new IndexProgress(board, clock, memberId, accountId);
        try
        {
            await ReadAllAsync(memberId, accountId, progress, stop.Token);
            progress.End(JobState.Finished);
        }
        catch (OperationCanceledException) when (stop.Token.IsCancellationRequested)
        {
            progress.End(JobState.Paused);
        }
        catch (PackException e)
        {
            progress.End(JobState.Failed, e.Message);
        }
        catch (Exception e)
        {
            LogFailure(e, accountId);
            progress.End(JobState.Failed, "Reading stopped because of a fault. Nothing was lost; it goes on at the next start.");
            throw;
        }
    }

    private async Task ReadAllAsync(Guid memberId, Guid accountId, IndexProgress progress, CancellationToken stop)
    {
        while (await pending.CountAsync(memberId, accountId, stop) is var waiting and > 0)
        {
            progress.Expect(waiting);
            var read = await ReadAsync(memberId, accountId, InputsAsync(memberId, pending.ClaimAsync(memberId, accountId, stop), stop), StoreSize, progress, stop);
            if (read == 0)
                await ReadSuspectAsync(memberId, accountId, progress, stop);
        }
    }

    private async Task ReadSuspectAsync(Guid memberId, Guid accountId, IndexProgress progress, CancellationToken stop)
    {
        if (await pending.ClaimSuspectAsync(memberId, accountId, stop) is { } suspect)
            await ReadAsync(memberId, accountId, InputsAsync(memberId, Alone(suspect), stop), storeSize: 1, progress, stop);
    }

    private async Task<int> ReadAsync(
        Guid memberId, Guid accountId, IAsyncEnumerable<PhotoInput> inputs, int storeSize, IndexProgress progress, CancellationToken stop)
    {
        var read = 0;
        var unstored = new List<PhotoAnalysis>(storeSize);
        await foreach (var analysis in analyzer.AnalyzeAsync(inputs, withDisplayImages: true, stop))
        {
            unstored.Add(analysis);
            read++;
            if (unstored.Count >= storeSize)
                await StoreAsync(memberId, accountId, unstored, progress, stop);
        }

        await StoreAsync(memberId, accountId, unstored, progress, stop);
        return read;
    }

    private async Task StoreAsync(Guid memberId, Guid accountId, List<PhotoAnalysis> unstored, IndexProgress progress, CancellationToken stop)
    {
        if (unstored.Count == 0)
            return;

        await store.RunAsync(memberId, unstored, stop);
        revisions.Advance(accountId);
        progress.Add(unstored.Count);
        unstored.Clear();
    }

    private async IAsyncEnumerable<PhotoInput> InputsAsync(
        Guid memberId, IAsyncEnumerable<PendingPhoto> photos, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var photo in photos.WithCancellation(cancellationToken))
            yield return new PhotoInput(photo.Id.ToString(), _ => ValueTask.FromResult(files.OpenOriginal(memberId, photo.ContentHash)));
    }

    private static async IAsyncEnumerable<PendingPhoto> Alone(PendingPhoto photo)
    {
        await Task.CompletedTask;
        yield return photo;
    }

    private async Task<bool> IsPausedOrGoneAsync(Guid memberId, Guid accountId, CancellationToken cancellationToken)
    {
        await using var db = factory.ForMember(memberId);
        return !await db.Accounts.AnyAsync(account => account.Id == accountId && !account.IsReadingPaused, cancellationToken);
    }

    [LoggerMessage(LogLevel.Error, "Reading the photos of account {AccountId} stopped.")]
    private partial void LogFailure(Exception exception, Guid accountId);
}
