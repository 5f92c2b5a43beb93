namespace PixelTruth.Domain.Jobs;

/// <summary>How far a background execution has come.</summary>
public enum JobState
{
    /// <summary>Waiting for its turn.</summary>
    Queued = 0,

    /// <summary>At work.</summary>
    Running = 1,

    /// <summary>Stopped by the member; can go on.</summary>
    Paused = 2,

    /// <summary>Done.</summary>
    Finished = 3,

    /// <summary>Ended by the member; what is done stays.</summary>
    Stopped = 4,

    /// <summary>Could not go on.</summary>
    Failed = 5,
}
