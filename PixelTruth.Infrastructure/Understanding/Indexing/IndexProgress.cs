using PixelTruth.Domain.Jobs;
using PixelTruth.Infrastructure.Jobs;

namespace PixelTruth.Infrastructure.Understanding.Indexing;

/// <summary>Tells the board how far the reading of an account has come, a few times a second at most.</summary>
internal sealed class IndexProgress
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly JobBoard board;
    private readonly TimeProvider clock;
    private readonly Guid memberId;
    private readonly Guid accountId;
    private readonly long start;
    private readonly ProgressMeter meter = new(TimeSpan.Zero);
    private TimeSpan lastSaid = TimeSpan.MinValue;
    private int done;
    private int total;

    public IndexProgress(JobBoard board, TimeProvider clock, Guid memberId, Guid accountId)
    {
        (this.board, this.clock, this.memberId, this.accountId) = (board, clock, memberId, accountId);
        start = clock.GetTimestamp();
    }

    private TimeSpan Now => clock.GetElapsedTime(start);

    /// <summary>Says how many photos wait now.</summary>
    public void Expect(int waiting)
    {
        total = done + waiting;
        Say(JobState.Running);
    }

    /// <summary>Counts photos that were stored.</summary>
    public void Add(int photos)
    {
        done += photos;
        total = Math.Max(total, done);
        meter.Update(Now, done);
        if (lastSaid == TimeSpan.MinValue || Now - lastSaid >= Pause)
            Say(JobState.Running);
    }

    /// <summary>The last word.</summary>
    public void End(JobState state, string? note = null) => Say(state, note);

    private void Say(JobState state, string? note = null)
    {
        lastSaid = Now;
        var timeLeft = state is JobState.Running ? meter.TimeLeft(lastSaid, total) : null;
        board.Publish(new JobProgress(new JobKey(JobKind.Index, accountId), memberId, accountId, state, done, total, meter.Rate, timeLeft, note));
    }
}
