using Microsoft.EntityFrameworkCore;
using PixelTruth.Domain.Accounts;
using PixelTruth.Domain.Photos;
using PixelTruth.Infrastructure.Record;

namespace PixelTruth.Infrastructure.Accounts;

/// <summary>Entries of a run that were looked at and are written down together, with the number to go on from.</summary>
internal sealed class ImportBatch(ImportRun run)
{
    private const int Size = 32;
    private readonly List<Photo> photos = [];
    private readonly List<SkippedEntry> skipped = [];
    private int seen;

    /// <summary>Time to write.</summary>
    public bool IsFull => seen >= Size;

    /// <summary>Takes an entry that was stored.</summary>
    public void Add(Photo photo)
    {
        photos.Add(photo);
        seen++;
    }

    /// <summary>Takes an entry that was left out.</summary>
    public void Add(string name, SkipReason reason)
    {
        skipped.Add(Left(name, reason));
        seen++;
    }

    /// <summary>Writes everything in one transaction and empties the batch; the run's counts become those of the row.</summary>
    /// <returns>How many photos are new.</returns>
    public async Task<int> WriteAsync(PixelTruthDb db, CancellationToken cancellationToken)
    {
        var added = 0;
        await db.InTransactionAsync(async () =>
        {
            db.ChangeTracker.Clear();
            var row = await db.ImportRuns.SingleAsync(other => other.Id == run.Id, cancellationToken);
            added = await AddNewAsync(db, row, cancellationToken);
            db.SkippedEntries.AddRange(skipped);
            row.EntriesSkipped += skipped.Count;
            row.EntriesSeen += seen;
            row.EntriesTotal = run.EntriesTotal;
            await db.SaveChangesAsync(cancellationToken);
            (run.EntriesSeen, run.EntriesSkipped, run.PhotosAdded, run.PhotosKnown) = (row.EntriesSeen, row.EntriesSkipped, row.PhotosAdded, row.PhotosKnown);
        }, cancellationToken);
        photos.Clear();
        skipped.Clear();
        seen = 0;
        return added;
    }

    private async Task<int> AddNewAsync(PixelTruthDb db, ImportRun row, CancellationToken cancellationToken)
    {
        var hashes = photos.Select(photo => photo.ContentHash).ToHashSet();
        var known = await db.Photos
            .Where(photo => photo.AccountId == run.AccountId && hashes.Contains(photo.ContentHash))
            .ToDictionaryAsync(photo => photo.ContentHash, photo => photo.RunId, cancellationToken);
        var added = 0;
        foreach (var photo in photos)
        {
            if (known.TryAdd(photo.ContentHash, run.Id))
            {
                db.Photos.Add(photo);
                added++;
            }
            else if (known[photo.ContentHash] == run.Id)
                skipped.Add(Left(photo.FileName, SkipReason.Duplicate));
            else
                row.PhotosKnown++;
        }

        row.PhotosAdded += added;
        return added;
    }

    private SkippedEntry Left(string name, SkipReason reason) => new()
    {
        Id = Guid.CreateVersion7(),
        MemberId = run.MemberId,
        RunId = run.Id,
        Name = name.Length > 1000 ? name[..1000] : name,
        Reason = reason.Code(),
        Sentence = reason.Sentence(),
    };
}
