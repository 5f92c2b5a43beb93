using Microsoft.EntityFrameworkCore;
using PixelTruth.Domain.Accounts;
using PixelTruth.Infrastructure.Jobs;
using PixelTruth.Infrastructure.Photos;
using PixelTruth.Infrastructure.Record;

namespace PixelTruth.Infrastructure.Accounts;

/// <summary>Runs that were at work when the server stopped, and what was left lying about.</summary>
internal sealed class UnfinishedImports(PixelTruthDbFactory databases, StartImport start, UploadStore uploads, FileStore files, TimeProvider time) : IUnfinishedWork
{
    public async Task ResumeAsync(CancellationToken cancellationToken)
    {
        files.SweepIncoming(time.GetUtcNow().AddHours(-1));
        await using var db = databases.ForSystem();
        var alive = await db.ImportRuns.AsNoTracking()
            .Where(run => run.State != ImportRunState.Finished && run.State != ImportRunState.Stopped)
            .ToListAsync(cancellationToken);
        uploads.Sweep(alive.SelectMany(run => ImportDetail.Parse(run.SourceDetail).Uploads).ToHashSet());
        foreach (var run in alive.Where(run => run.State is ImportRunState.Queued or ImportRunState.Running))
            start.Enqueue(run);
    }
}
