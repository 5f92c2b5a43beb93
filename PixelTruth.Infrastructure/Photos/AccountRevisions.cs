using System.Collections.Concurrent;

namespace PixelTruth.Infrastructure.Photos;

/// <summary>
/// Counts the changes of each account's photos, tags and labels in this process, so that caches know when they are old
/// and open pages know when there is more to see.
/// </summary>
public sealed class AccountRevisions
{
    private readonly ConcurrentDictionary<Guid, long> revisions = new();

    /// <summary>Raised after each change with the account's id. Handlers must not block.</summary>
    public event Action<Guid>? Changed;

    /// <summary>The number of changes since the start; 0 before the first.</summary>
    public long Current(Guid accountId) => revisions.GetValueOrDefault(accountId);

    /// <summary>Says that something of the account changed. Call it after the change is committed.</summary>
    public void Advance(Guid accountId)
    {
        revisions.AddOrUpdate(accountId, 1, static (_, revision) => revision + 1);
        Changed?.Invoke(accountId);
    }
}
