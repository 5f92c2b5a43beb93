using System.Collections.Concurrent;
using PixelTruth.Domain.Jobs;

namespace PixelTruth.Infrastructure.Jobs;

/// <summary>
/// Where jobs write how far they are and pages of the same member read it. In memory only: the truth about unfinished
/// work is the state of the rows.
/// </summary>
public sealed class JobBoard
{
    private readonly ConcurrentDictionary<JobKey, JobProgress> latest = new();
    private readonly ConcurrentDictionary<Guid, Listeners> subscribers = new();

    /// <summary>The latest word of each job of a member, running ones first.</summary>
    public IReadOnlyList<JobProgress> Current(Guid memberId) =>
        [.. latest.Values.Where(job => job.MemberId == memberId).OrderBy(job => job.State is not JobState.Running).ThenBy(job => job.Key.Kind)];

    /// <summary>The latest word of one job of a member, or null.</summary>
    public JobProgress? Find(Guid memberId, JobKey key) =>
        latest.TryGetValue(key, out var job) && job.MemberId == memberId ? job : null;

    /// <summary>Writes progress down and tells the member's open pages.</summary>
    public void Publish(JobProgress progress)
    {
        ArgumentNullException.ThrowIfNull(progress);
        latest[progress.Key] = progress;
        if (subscribers.TryGetValue(progress.MemberId, out var listeners))
            listeners.Tell(progress);
    }

    /// <summary>Takes a finished job off the board.</summary>
    public void Dismiss(Guid memberId, JobKey key)
    {
        if (Find(memberId, key) is { State: not JobState.Running } job)
            latest.TryRemove(KeyValuePair.Create(key, job));
    }

    /// <summary>Calls <paramref name="listener"/> at each change until the result is disposed. The listener must not block.</summary>
    public IDisposable Subscribe(Guid memberId, Action<JobProgress> listener)
    {
        var listeners = subscribers.GetOrAdd(memberId, _ => new Listeners());
        listeners.Add(listener);
        return new Subscription(() => listeners.Remove(listener));
    }

    private sealed class Listeners
    {
        private readonly Lock change = new();
        private Action<JobProgress>[] listeners = [];

        public void Add(Action<JobProgress> listener)
        {
            lock (change)
                listeners = [.. listeners, listener];
        }

        public void Remove(Action<JobProgress> listener)
        {
            lock (change)
                listeners = [.. listeners.Where(other => other != listener)];
        }

        public void Tell(JobProgress progress)
        {
            foreach (var listener in listeners)
                listener(progress);
        }
    }

    private sealed class Subscription(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
