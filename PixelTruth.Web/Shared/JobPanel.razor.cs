using System.Globalization;
using Microsoft.AspNetCore.Components;
using PixelTruth.Domain.Jobs;

namespace PixelTruth.Web.Shared;

/// <summary>What is going on, on every page.</summary>
public sealed partial class JobPanel
{
    /// <summary>The member's jobs, running ones first.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<JobProgress> Jobs { get; set; } = [];

    private static string Href(JobProgress job) => job.Key.Kind is JobKind.Import ? $"/import/runs/{job.Key.Subject}" : "/import";

    private static string Title(JobProgress job) => (job.Key.Kind, job.State) switch
    {
        (JobKind.Import, JobState.Finished) => "Import finished",
        (JobKind.Import, _) => "Bringing photos in",
        (_, JobState.Finished) => "All photos read",
        _ => "Reading new photos",
    };

    private static string Percent(JobProgress job) =>
        (job.Total is > 0 ? 100d * job.Done / job.Total.Value : 0).ToString("0.#", CultureInfo.InvariantCulture) + "%";

    private static string Detail(JobProgress job)
    {
        if (job.Note is not null)
            return job.Note;
        var done = job.Total is { } total ? $"{Say.Number(job.Done)} of {Say.Number(total)}" : Say.Number(job.Done);
        return job.State switch
        {
            JobState.Queued => "waiting",
            JobState.Paused => $"{done} · paused",
            JobState.Stopped => $"Stopped. {Say.Photos(job.Done)} are ready.",
            JobState.Finished => Say.Photos(job.Done),
            JobState.Failed => $"{done} · could not go on",
            _ when job.TimeLeft is { } left => $"{done} · {Say.TimeLeft(left)} left",
            _ => done,
        };
    }
}
