namespace PixelTruth.Tests.Web.Shared;

/// <summary>Time that stands still until a test moves it.</summary>
internal sealed class HandTurnedClock : TimeProvider
{
    private readonly List<Alarm> alarms = [];
    private DateTimeOffset now = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => now;

    /// <inheritdoc />
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(() => callback(state), now + dueTime);
        alarms.Add(alarm);
        return alarm;
    }

    /// <summary>Moves time on and rings what is due.</summary>
    public void Advance(TimeSpan by)
    {
        now += by;
        foreach (var alarm in alarms.Where(alarm => alarm.Due <= now).ToArray())
        {
            alarms.Remove(alarm);
            alarm.Ring();
        }
    }

    private sealed class Alarm(Action ring, DateTimeOffset due) : ITimer
    {
        private bool isOff;

        public DateTimeOffset Due => due;

        public void Ring()
        {
            if (!isOff)
                ring();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose() => isOff = true;

        public ValueTask DisposeAsync()
        {
            isOff = true;
            return ValueTask.CompletedTask;
        }
    }
}
