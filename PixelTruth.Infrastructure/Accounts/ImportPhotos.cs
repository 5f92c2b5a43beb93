using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PixelTruth.Domain.Accounts;
using PixelTruth.Domain.Jobs;
using PixelTruth.Infrastructure.Jobs;
using PixelTruth.Infrastructure.Photos;
using PixelTruth.Infrastructure.Record;

namespace PixelTruth.Infrastructure.Accounts;

/// <summary>The job of a run: brings its photos in, from the entry where it stopped the last time.</summary>
public sealed class ImportPhotos(
    PixelTruthDbFactory databases, PhotoIntake intake, UploadStore uploads, JobBoard board, JobStops stops, RunTurns turns,
    AccountRevisions revisions, IEnumerable<IPhotosArrived> arrived, IOptions<DataOptions> data, TimeProvider time, ILogger<ImportPhotos> log)
{
    /// <summary>Runs until the source ends, the member stops or pauses it, or the server shuts down. Safe to call twice.</summary>
    public async Task RunAsync(Guid memberId, Guid runId, CancellationToken cancellationToken)
    {
        var key = new JobKey(JobKind.Import, runId);
        using var turn = await turns.TakeAsync(runId, cancellationToken);
        using var stop = stops.Begin(key, cancellationToken);
        await using var db = databases.ForMember(memberId);
        if (await StartAsync(db, runId, cancellationToken) is not { } run)
            return;

        var meter = new ProgressMeter(Now, run.EntriesSeen);
        try
        {
            await BringInAsync(db, run, meter, stop.Token);
            await EndAsync(db, run, ImportRunState.Finished, null);
        }
        catch (OperationCanceledException) when (stop.Token.IsCancellationRequested)
        {
            // Paused or stopped: the row says which. Shut down: the row says Running, and the next start goes on.
        }
        catch (SourceRefusedException e)
        {
            await EndAsync(db, run, ImportRunState.Failed, e.Message);
        }
        catch (IOException e)
        {
            log.LogError(e, "Run {Run} could not go on", runId);
            await EndAsync(db, run, ImportRunState.Failed, "The server could not read or write a file: the disk may be full. What came in stays; try again.");
        }

        await TellAsync(db, run, meter);
    }

    private static TimeSpan Now => TimeSpan.FromMilliseconds(Environment.TickCount64);

    private static async Task<ImportRun?> StartAsync(PixelTruthDb db, Guid runId, CancellationToken cancellationToken)
    {
        var run = await db.ImportRuns.SingleOrDefaultAsync(row => row.Id == runId, cancellationToken);
        if (run is not { State: ImportRunState.Queued or ImportRunState.Running })
            return null;

        run.State = ImportRunState.Running;
        await db.SaveChangesAsync(cancellationToken);
        return run;
    }

    private async Task BringInAsync(PixelTruthDb db, ImportRun run, ProgressMeter meter, CancellationToken cancellationToken)
    {
        var detail = ImportDetail.Parse(run.SourceDetail);
        var limits = uploads.LimitsNow();
        var parts = detail.Parts.Select(part => part with { Path = data.Value.PathOf(part.Path) }).ToList();
        using var source = PhotoSources.Open(parts, detail.Choices, limits);
        run.EntriesTotal ??= await source.ReadAsync(cancellationToken).CountAsync(cancellationToken);
        Publish(run, meter, JobState.Running);

        var batch = new ImportBatch(run);
        var age = Stopwatch.StartNew();
        await foreach (var entry in source.ReadAsync(cancellationToken).Skip(run.EntriesSeen).WithCancellation(cancellationToken))
        {
            var (photo, reason) = await intake.TakeAsync(run, entry, limits, cancellationToken);
            if (photo is not null)
                batch.Add(photo);
            else
                batch.Add(entry.Name, reason!.Value);

            if (!batch.IsFull && age.Elapsed < TimeSpan.FromSeconds(1))
                continue;
            await WriteAsync(db, run, batch, meter, cancellationToken);
            age.Restart();
        }

        await WriteAsync(db, run, batch, meter, cancellationToken);
    }

    private async Task WriteAsync(PixelTruthDb db, ImportRun run, ImportBatch batch, ProgressMeter meter, CancellationToken cancellationToken)
    {
        if (await batch.WriteAsync(db, cancellationToken) > 0)
        {
            revisions.Advance(run.AccountId);
            foreach (var reader in arrived)
                reader.PhotosArrived(run.MemberId, run.AccountId);
        }

        Publish(run, meter, JobState.Running);
    }

    private async Task EndAsync(PixelTruthDb db, ImportRun run, ImportRunState state, string? error)
    {
        var ended = time.GetUtcNow();
        // Not cancellable: the work is done, only the word about it is missing. A run that was stopped meanwhile stays stopped.
        await db.InTransactionAsync(() => db.ImportRuns
            .Where(row => row.Id == run.Id && row.State == ImportRunState.Running)
            .ExecuteUpdateAsync(set => set
                .SetProperty(row => row.State, state)
                .SetProperty(row => row.Error, error)
                .SetProperty(row => row.EndedAt, ended)), CancellationToken.None);
        if (state is ImportRunState.Finished)
            uploads.Delete(run.MemberId, ImportDetail.Parse(run.SourceDetail).Uploads);
    }

    private async Task TellAsync(PixelTruthDb db, ImportRun run, ProgressMeter meter)
    {
        db.ChangeTracker.Clear();
        var row = await db.ImportRuns.SingleAsync(other => other.Id == run.Id, CancellationToken.None);
        Publish(row, meter, JobStates.Of(row.State));
    }

    private void Publish(ImportRun run, ProgressMeter meter, JobState state)
    {
        meter.Update(Now, run.EntriesSeen);
        board.Publish(new JobProgress(
            new JobKey(JobKind.Import, run.Id), run.MemberId, run.AccountId, state, meter.Done, run.EntriesTotal, meter.Rate,
            meter.TimeLeft(Now, run.EntriesTotal), run.Error));
    }
}
