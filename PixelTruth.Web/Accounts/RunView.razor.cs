using Microsoft.AspNetCore.Components;
using PixelTruth.Domain.Accounts;
using PixelTruth.Domain.Jobs;
using PixelTruth.Infrastructure.Accounts;
using PixelTruth.Infrastructure.Jobs;
using PixelTruth.Infrastructure.Record;
using PixelTruth.Web.Access;
using PixelTruth.Web.Shared;

namespace PixelTruth.Web.Accounts;

/// <summary>One import run while it works and after it.</summary>
public sealed partial class RunView : IDisposable
{
    private readonly CancellationTokenSource closing = new();
    private IDisposable? subscription;
    private Guid memberId;
    private RunFacts? facts;
    private JobProgress? import;
    private JobProgress? reading;

    /// <summary>The run.</summary>
    [Parameter, EditorRequired] public Guid RunId { get; set; }

    /// <summary>The run is not there, or not the member's.</summary>
    [Parameter] public EventCallback Missing { get; set; }

    [Inject] private PixelTruthDbFactory Databases { get; set; } = default!;

    [Inject] private CurrentMember Member { get; set; } = default!;

    [Inject] private SteerImport Steer { get; set; } = default!;

    [Inject] private JobBoard Board { get; set; } = default!;

    [Inject] private IAnnounce Announce { get; set; } = default!;

    [Inject] private TimeProvider Time { get; set; } = default!;

    /// <inheritdoc />
    public void Dispose()
    {
        subscription?.Dispose();
        closing.Cancel();
        closing.Dispose();
    }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        memberId = await Member.IdAsync();
        if (RendererInfo.IsInteractive)
            subscription = Board.Subscribe(memberId, job => _ = InvokeAsync(() => TakeAsync(job)));
    }

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (facts?.Run.Id == RunId)
            return;

        await ReadAsync();
        if (facts is null)
        {
            await Missing.InvokeAsync();
            return;
        }

        import = Board.Find(memberId, new JobKey(JobKind.Import, RunId));
        reading = Board.Find(memberId, new JobKey(JobKind.Index, facts.Run.AccountId));
    }

    private static string Outcome(ImportRun run)
    {
        var counts = $"{Say.Number(run.PhotosAdded)} new, {Say.Number(run.PhotosKnown)} already here";
        return run.State is ImportRunState.Stopped ? $"Stopped. {counts}." : $"Finished. {counts}.";
    }

    private async Task TakeAsync(JobProgress job)
    {
        if (closing.IsCancellationRequested || facts is null)
            return;

        if (job.Key == new JobKey(JobKind.Import, RunId))
        {
            import = job;
            await ReadAsync();
            if (job.State is JobState.Finished)
                Announce.Say(Outcome(facts.Run));
        }
        else if (job.Key == new JobKey(JobKind.Index, facts.Run.AccountId))
            reading = job;
        else
            return;

        StateHasChanged();
    }

    private async Task ReadAsync()
    {
        try
        {
            facts = await RunFacts.ReadAsync(Databases, memberId, RunId, closing.Token);
        }
        catch (OperationCanceledException)
        {
            // The page was left.
        }
    }

    private Task PauseOrResume() => facts!.Run.State is ImportRunState.Paused ? Resume() : Change(Steer.PauseAsync(memberId, RunId, closing.Token));

    private Task Resume() => Change(Steer.ResumeAsync(memberId, RunId, closing.Token));

    private Task Stop() => Change(Steer.StopAsync(memberId, RunId, closing.Token));

    private async Task Change(Task<bool> change)
    {
        await change;
        await ReadAsync();
    }
}
