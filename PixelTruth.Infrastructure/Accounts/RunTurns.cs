using System.Collections.Concurrent;

namespace PixelTruth.Infrastructure.Accounts;

/// <summary>Keeps two executions of one run from working at the same time, as when it is paused and resumed quickly.</summary>
public sealed class RunTurns
{
    private readonly ConcurrentDictionary<Guid, SemaphoreSlim> turns = new();

    /// <summary>Waits for the turn; disposing the result ends it.</summary>
    public async Task<IDisposable> TakeAsync(Guid runId, CancellationToken cancellationToken)
    {
        var turn = turns.GetOrAdd(runId, _ => new SemaphoreSlim(1, 1));
        await turn.WaitAsync(cancellationToken);
        return new Turn(turn);
    }

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
