using Microsoft.EntityFrameworkCore;
using PixelTruth.Domain.Jobs;
using PixelTruth.Infrastructure.Jobs;
using PixelTruth.Infrastructure.Record;

namespace PixelTruth.Infrastructure.Understanding.Indexing;

/// <summary>Lets a member pause and resume the reading of an account; the choice survives a restart.</summary>
public sealed class ReadingControl(PixelTruthDbFactory factory, JobStops stops, RequestIndexing request)
{
    /// <summary>Stops after the photos that are being stored; what is read stays.</summary>
    public async Task PauseAsync(Guid memberId, Guid accountId, CancellationToken cancellationToken)
    {
        if (await SetPausedAsync(memberId, accountId, isPaused: true, cancellationToken))
            stops.Stop(new JobKey(JobKind.Index, accountId));
    }

    /// <summary>Goes on where it stopped.</summary>
    public async Task ResumeAsync(Guid memberId, Guid accountId, CancellationToken cancellationToken)
    {
        if (await SetPausedAsync(memberId, accountId, isPaused: false, cancellationToken))
            request.For(memberId, accountId);
    }

    private async Task<bool> SetPausedAsync(Guid memberId, Guid accountId, bool isPaused, CancellationToken cancellationToken)
    {
        await using var db = factory.ForMember(memberId);
        if (await db.Accounts.SingleOrDefaultAsync(account => account.Id == accountId, cancellationToken) is not { } account)
            return false;

        account.IsReadingPaused = isPaused;
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
