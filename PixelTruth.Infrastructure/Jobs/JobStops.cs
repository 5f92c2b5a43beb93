using System.Collections.Concurrent;
using PixelTruth.Domain.Jobs;

namespace PixelTruth.Infrastructure.Jobs;

/// <summary>Lets a member end or pause a job that is at work.</summary>
public sealed class JobStops
{
    private readonly ConcurrentDictionary<JobKey, CancellationTokenSource> running = new();

    /// <summary>A source that is cancelled when the member asks, or when <paramref name="shutdown"/> is. Dispose it when the job ends.</summary>
    public JobStop Begin(JobKey key, CancellationToken shutdown)
    {
        var source = CancellationTokenSource.CreateLinkedTokenSource(shutdown);
        running[key] = source;
        return new JobStop(source, () => running.TryRemove(KeyValuePair.Create(key, source)));
    }

    /// <summary>Asks the job to end; true when it was at work.</summary>
    public bool Stop(JobKey key)
    {
        if (!running.TryGetValue(key, out var source))
            return false;

        try
        {
            source.Cancel();
            return true;
        }
        catch (ObjectDisposedException)
        {
            return false;
        }
    }
}
