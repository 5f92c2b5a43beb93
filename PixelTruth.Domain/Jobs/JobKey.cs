namespace PixelTruth.Domain.Jobs;

/// <summary>Names a job: there is at most one of a kind for a subject.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Subject">What it does it to: the run of an import, the account of an indexing.</param>
public readonly record struct JobKey(JobKind Kind, Guid Subject);
