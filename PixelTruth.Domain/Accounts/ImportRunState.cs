namespace PixelTruth.Domain.Accounts;

/// <summary>How far a run has come.</summary>
public enum ImportRunState
{
    /// <summary>Waiting for its turn.</summary>
    Queued = 0,

    /// <summary>Bringing photos in.</summary>
    Running = 1,

    /// <summary>The member paused it; goes on from the last entry when resumed.</summary>
    Paused = 2,

    /// <summary>All entries were looked at.</summary>
    Finished = 3,

    /// <summary>The member stopped it; what came in stays.</summary>
    Stopped = 4,

    /// <summary>It could not go on; <see cref="ImportRun.Error"/> says why.</summary>
    Failed = 5,
}
