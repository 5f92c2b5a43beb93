namespace PixelTruth.Domain.Jobs;

/// <summary>A snapshot of a job for the member who waits for it.</summary>
/// <param name="Key">Which job.</param>
/// <param name="MemberId">Whose job.</param>
/// <param name="AccountId">The account it works on.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Done">Units dealt with; never falls.</param>
/// <param name="Total">Units in all, once known.</param>
/// <param name="Rate">Units a second over the last seconds; null until measured.</param>
/// <param name="TimeLeft">Estimate; null in the first seconds and when the total is unknown.</param>
/// <param name="Note">A sentence for the member, such as why it waits or failed.</param>
public sealed record JobProgress(
    JobKey Key,
    Guid MemberId,
    Guid AccountId,
    JobState State,
    int Done,
    int? Total,
    double? Rate,
    TimeSpan? TimeLeft,
    string? Note = null);
