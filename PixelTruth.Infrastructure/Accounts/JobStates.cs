using PixelTruth.Domain.Accounts;
using PixelTruth.Domain.Jobs;

namespace PixelTruth.Infrastructure.Accounts;

/// <summary>The states of runs as states of jobs.</summary>
internal static class JobStates
{
    /// <summary>The job state of a run's state.</summary>
    public static JobState Of(ImportRunState state) => state switch
    {
        ImportRunState.Queued => JobState.Queued,
        ImportRunState.Running => JobState.Running,
        ImportRunState.Paused => JobState.Paused,
        ImportRunState.Finished => JobState.Finished,
        ImportRunState.Stopped => JobState.Stopped,
        _ => JobState.Failed,
    };
}
