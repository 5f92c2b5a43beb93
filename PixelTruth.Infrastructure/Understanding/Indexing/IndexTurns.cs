using System.Collections.Concurrent;

namespace PixelTruth.Infrastructure.Understanding.Indexing;

/// <summary>One indexing job per account at a time, and at most one more that waits for it.</summary>
internal sealed class IndexTurns
{
    private readonly ConcurrentDictionary<Guid, Turn> turns = new();

    /// <summary>Waits until the account is free; null when another one waits already and will see the same photos.</summary>
    public async Task<IDisposable?> TakeAsync(Guid accountId, CancellationToken cancellationToken)
    {
        var turn = turns.GetOrAdd(accountId, _ => new Turn());
        if (!turn.TryWait())
            return null;

        try
        {
            await turn.Free.WaitAsync(cancellationToken);
        }
        finally
        {
            turn.EndWait();
        }

        return turn;
    }

    private sealed class Turn : IDisposable
    {
        private int waiting;

        public SemaphoreSlim Free { get; } = new(1, 1);

        public bool TryWait() => Interlocked.CompareExchange(ref waiting, 1, 0) == 0;

        public void EndWait() => Volatile.Write(ref waiting, 0);

        // The semaphore lives as long as the process: accounts are few and come back.
        public void Dispose() => Free.Release();
    }
}
