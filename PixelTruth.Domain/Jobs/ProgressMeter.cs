namespace PixelTruth.Domain.Jobs;

/// <summary>
/// Turns counts over time into a rate and a time left. The rate is that of a sliding window; the time left is withheld
/// until three seconds were measured and grows by at most a fifth from one reading to the next.
/// </summary>
public sealed class ProgressMeter
{
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Warmup = TimeSpan.FromSeconds(3);
    private const double LargestRise = 1.2;

    private readonly Queue<(TimeSpan At, int Done)> readings = new();
    private readonly TimeSpan startedAt;
    private TimeSpan? lastTimeLeft;

    /// <summary>Starts measuring.</summary>
    /// <param name="now">A monotonic time, such as the elapsed time of a stopwatch.</param>
    /// <param name="done">Units that were done before.</param>
    public ProgressMeter(TimeSpan now, int done = 0)
    {
        startedAt = now;
        Done = done;
        readings.Enqueue((now, done));
    }

    /// <summary>Units dealt with; never falls.</summary>
    public int Done { get; private set; }

    /// <summary>Units a second, or null before anything was measured.</summary>
    public double? Rate { get; private set; }

    /// <summary>Takes a reading.</summary>
    /// <param name="now">The same clock as at the start.</param>
    /// <param name="done">Units dealt with so far.</param>
    public void Update(TimeSpan now, int done)
    {
        Done = Math.Max(Done, done);
        readings.Enqueue((now, Done));
        while (readings.Count > 2 && now - readings.Peek().At > Window)
            readings.Dequeue();

        var (at, count) = readings.Peek();
        if (now > at)
            Rate = (Done - count) / (now - at).TotalSeconds;
    }

    /// <summary>The time the rest will take, or null where it can't be said yet.</summary>
    /// <param name="now">The same clock as at the start.</param>
    /// <param name="total">Units in all.</param>
    public TimeSpan? TimeLeft(TimeSpan now, int? total)
    {
        if (total is null || Rate is not > 0 || now - startedAt < Warmup)
            return null;

        var estimate = TimeSpan.FromSeconds(Math.Max(0, total.Value - Done) / Rate.Value);
        if (lastTimeLeft is { } last && estimate > last * LargestRise)
            estimate = last * LargestRise;
        lastTimeLeft = estimate > TimeSpan.Zero ? estimate : null;
        return estimate;
    }
}
