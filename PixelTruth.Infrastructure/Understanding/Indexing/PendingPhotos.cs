using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using PixelTruth.Domain.Photos;
using PixelTruth.Infrastructure.Record;

namespace PixelTruth.Infrastructure.Understanding.Indexing;

/// <summary>
/// Hands out the photos of an account that wait to be read. Every claim is written down first, so that a picture that
/// takes the whole process down is known after the restart: it is then read alone, and given up when that fails too.
/// </summary>
internal sealed class PendingPhotos(PixelTruthDbFactory factory)
{
    private const int ClaimSize = 64;
    private const int SuspectAfter = 3;
    private const int GiveUpAfter = 6;

    /// <summary>How many wait.</summary>
    public async Task<int> CountAsync(Guid memberId, Guid accountId, CancellationToken cancellationToken)
    {
        await using var db = factory.ForMember(memberId);
        return await Waiting(db, accountId).CountAsync(cancellationToken);
    }

    /// <summary>Claims and yields every pending photo that is above suspicion, oldest first.</summary>
    public async IAsyncEnumerable<PendingPhoto> ClaimAsync(
        Guid memberId, Guid accountId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var last = Guid.Empty;
        while (true)
        {
            var claimed = await ClaimAsync(memberId, accountId, last, cancellationToken);
            if (claimed.Count == 0)
                yield break;

            foreach (var photo in claimed)
                yield return photo;
            last = claimed[^1].Id;
        }
    }

    /// <summary>Claims one photo that was at work at several crashes; gives up on those that were alone at work.</summary>
    public async Task<PendingPhoto?> ClaimSuspectAsync(Guid memberId, Guid accountId, CancellationToken cancellationToken)
    {
        await using var db = factory.ForMember(memberId);
        await db.InTransactionAsync(() => Waiting(db, accountId)
            .Where(photo => photo.Attempts >= GiveUpAfter)
            .ExecuteUpdateAsync(set => set
                .SetProperty(photo => photo.State, PhotoState.Failed)
                .SetProperty(photo => photo.FailureReason, "Reading this picture stopped the program several times, so it is left alone."), cancellationToken), cancellationToken);

        var suspect = await Waiting(db, accountId)
            .Where(photo => photo.Attempts >= SuspectAfter)
            .OrderBy(photo => photo.Id)
            .Select(photo => new PendingPhoto(photo.Id, photo.ContentHash))
            .FirstOrDefaultAsync(cancellationToken);
        if (suspect is not null)
            await CountAttemptAsync(db, [suspect.Id], cancellationToken);
        return suspect;
    }

    private async Task<List<PendingPhoto>> ClaimAsync(Guid memberId, Guid accountId, Guid after, CancellationToken cancellationToken)
    {
        await using var db = factory.ForMember(memberId);
        var claimed = await Waiting(db, accountId)
            .Where(photo => photo.Attempts < SuspectAfter && photo.Id > after)
            .OrderBy(photo => photo.Id)
            .Take(ClaimSize)
            .Select(photo => new PendingPhoto(photo.Id, photo.ContentHash))
            .ToListAsync(cancellationToken);
        await CountAttemptAsync(db, [.. claimed.Select(photo => photo.Id)], cancellationToken);
        return claimed;
    }

    private static IQueryable<Photo> Waiting(PixelTruthDb db, Guid accountId) =>
        db.Photos.Where(photo => photo.AccountId == accountId && photo.State == PhotoState.Pending);

    private static Task CountAttemptAsync(PixelTruthDb db, Guid[] ids, CancellationToken cancellationToken) =>
        db.InTransactionAsync(() => db.Photos
            .Where(photo => ids.Contains(photo.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(photo => photo.Attempts, photo => photo.Attempts + 1), cancellationToken), cancellationToken);
}
