using Microsoft.EntityFrameworkCore;
using PixelTruth.Domain.Accounts;
using PixelTruth.Domain.Jobs;
using PixelTruth.Infrastructure.Jobs;
using PixelTruth.Infrastructure.Record;

namespace PixelTruth.Infrastructure.Accounts;

/// <summary>Pauses, resumes and stops runs. Each answers false when the run is not the member's or not in a state for it.</summary>
public sealed class SteerImport(PixelTruthDbFactory databases, StartImport start, UploadStore uploads, JobStops stops, JobBoard board, TimeProvider time)
{
    /// <summary>Rests until resumed; survives a restart.</summary>
    public async Task<bool> PauseAsync(Guid memberId, Guid runId, CancellationToken cancellationToken) =>
        await MoveAsync(memberId, runId, ImportRunState.Paused, [ImportRunState.Queued, ImportRunState.Running], cancellationToken) is not null;

    /// <summary>Goes on from the last entry; also after a failure.</summary>
    public async Task<bool> ResumeAsync(Guid memberId, Guid runId, CancellationToken cancellationToken)
    {
        if (await MoveAsync(memberId, runId, ImportRunState.Queued, [ImportRunState.Paused, ImportRunState.Failed], cancellationToken) is not { } run)
            return false;

        start.Enqueue(run);
        return true;
    }

    /// <summary>Ends it; what came in stays.</summary>
    public async Task<bool> StopAsync(Guid memberId, Guid runId, CancellationToken cancellationToken)
    {
        ImportRunState[] from = [ImportRunState.Queued, ImportRunState.Running, ImportRunState.Paused, ImportRunState.Failed];
        if (await MoveAsync(memberId, runId, ImportRunState.Stopped, from, cancellationToken) is not { } run)
            return false;

        uploads.Delete(memberId, ImportDetail.Parse(run.SourceDetail).Uploads);
        return true;
    }

    private async Task<ImportRun?> MoveAsync(Guid memberId, Guid runId, ImportRunState to, ImportRunState[] from, CancellationToken cancellationToken)
    {
        await using var db = databases.ForMember(memberId);
        DateTimeOffset? ended = to is ImportRunState.Stopped ? time.GetUtcNow() : null;
        var moved = 0;
        await db.InTransactionAsync(async () => moved = await db.ImportRuns
            .Where(row => row.Id == runId && from.Contains(row.State))
            .ExecuteUpdateAsync(set => set
                .SetProperty(row => row.State, to)
                .SetProperty(row => row.Error, (string?)null)
                .SetProperty(row => row.EndedAt, ended), cancellationToken), cancellationToken);
        if (moved == 0)
            return null;

        var key = new JobKey(JobKind.Import, runId);
        if (to is not ImportRunState.Queued)
            stops.Stop(key);
        var run = await db.ImportRuns.AsNoTracking().SingleAsync(row => row.Id == runId, cancellationToken);
        board.Publish(new JobProgress(key, memberId, run.AccountId, JobStates.Of(to), run.EntriesSeen, run.EntriesTotal, null, null));
        return run;
    }
}
