using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using PixelTruth.Domain.Understanding;
using PixelTruth.Infrastructure.Photos;
using PixelTruth.Infrastructure.Record;

namespace PixelTruth.Infrastructure.Search;

/// <summary>Keeps the spaces of the accounts that are being searched; a space that nobody asks for is given up and rebuilt from the record.</summary>
internal sealed class AccountSpaces(PixelTruthDbFactory record, Knowledge knowledge, AccountRevisions revisions) : IDisposable
{
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);
    private const int Batch = 2048;

    private readonly EvidenceColumns columns = new(knowledge);
    private readonly MemoryCache kept = new(new MemoryCacheOptions());

    /// <summary>The space of an account with everything that was read by now.</summary>
    public async Task<AccountSpace> GetAsync(Guid memberId, Guid accountId, CancellationToken cancellationToken)
    {
        var slot = kept.GetOrCreate((memberId, accountId), entry =>
        {
            entry.SlidingExpiration = Idle;
            return new Slot { Space = AccountSpace.Empty(columns) };
        })!;
        var revision = revisions.Current(accountId);
        if (slot.Revision == revision)
            return slot.Space;

        await slot.Turn.WaitAsync(cancellationToken);
        try
        {
            if (slot.Revision != revision)
            {
                slot.Space = await UpdateAsync(slot, memberId, accountId, cancellationToken);
                slot.Revision = revision;
            }

            return slot.Space;
        }
        finally
        {
            slot.Turn.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => kept.Dispose();

    private async Task<AccountSpace> UpdateAsync(Slot slot, Guid memberId, Guid accountId, CancellationToken cancellationToken)
    {
        await using var db = record.ForMember(memberId);
        var current = await db.Photos.Where(photo => photo.AccountId == accountId && photo.IndexedAt != null)
            .Select(photo => new { photo.Id, photo.IndexedAt })
            .ToDictionaryAsync(photo => photo.Id, photo => photo.IndexedAt!.Value, cancellationToken);

        // Photos that went or were read again: start over, which is rare.
        var isStale = slot.ReadAt.Any(known => !current.TryGetValue(known.Key, out var readAt) || readAt != known.Value);
        var space = isStale ? AccountSpace.Empty(columns) : slot.Space;
        var missing = current.Keys.Except(isStale ? [] : slot.ReadAt.Keys).ToArray();
        foreach (var ids in missing.Chunk(Batch))
            space = space.With(await ReadAsync(db, ids, cancellationToken));
        slot.ReadAt = current;
        return space;
    }

    private async Task<IReadOnlyList<SpaceEntry>> ReadAsync(PixelTruthDb db, Guid[] ids, CancellationToken cancellationToken)
    {
        var rows = await db.Facts.AsNoTracking().Where(facts => ids.Contains(facts.PhotoId))
            .Join(db.Photos, facts => facts.PhotoId, photo => photo.Id, (facts, photo) => new { photo.Id, photo.Width, photo.Height, facts.Bytes })
            .ToListAsync(cancellationToken);
        List<SpaceEntry> entries = new(rows.Count);
        foreach (var row in rows)
        {
            var evidence = new float[columns.Count];
            columns.Write(PhotoFactsCodec.Decode(row.Bytes), evidence);
            entries.Add(new SpaceEntry(row.Id, row.Height > 0 ? (float)row.Width / row.Height : 1, evidence));
        }

        return entries;
    }

    private sealed class Slot
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public required AccountSpace Space { get; set; }

        public long Revision { get; set; } = -1;

        public IReadOnlyDictionary<Guid, DateTimeOffset> ReadAt { get; set; } = new Dictionary<Guid, DateTimeOffset>();
    }
}
