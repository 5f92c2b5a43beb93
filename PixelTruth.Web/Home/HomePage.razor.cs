using Microsoft.AspNetCore.Components;
using PixelTruth.Domain.Jobs;
using PixelTruth.Domain.Photos;
using PixelTruth.Infrastructure.Access;
using PixelTruth.Infrastructure.Jobs;
using PixelTruth.Infrastructure.Photos;
using PixelTruth.Web.Access;
using PixelTruth.Web.Accounts;
using PixelTruth.Web.Shared;

namespace PixelTruth.Web.Home;

/// <summary>What is new, and the shortest way to each job.</summary>
public sealed partial class HomePage : IDisposable
{
    private readonly CancellationTokenSource closing = new();
    private LoadState state = LoadState.Loading;
    private Readiness? readiness;
    private JobProgress? reading;
    private string? notice;
    private bool isOwner;
    private Guid memberId;
    private Guid accountId;
    private IDisposable? subscription;

    [Inject] private CurrentMember Member { get; set; } = default!;

    [Inject] private CurrentAccount Account { get; set; } = default!;

    [Inject] private ConsentBook Consents { get; set; } = default!;

    [Inject] private MeasureReadiness Measure { get; set; } = default!;

    [Inject] private JobBoard Board { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

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
        isOwner = await Member.IsOwnerAsync();
        if (isOwner && !await Consents.HasAnsweredAsync(memberId, closing.Token))
        {
            Navigation.NavigateTo("/setup?step=2", forceLoad: true);
            return;
        }
        await LoadAsync();
        if (RendererInfo.IsInteractive)
            subscription = Board.Subscribe(memberId, OnProgress);
    }

    private async Task LoadAsync()
    {
        accountId = (await Account.FindAsync(closing.Token))?.Id ?? Guid.Empty;
        var now = accountId == Guid.Empty ? default : await Measure.RunAsync(memberId, accountId, closing.Token);
        readiness = now;
        reading = Board.Find(memberId, new JobKey(JobKind.Index, accountId));
        state = now switch
        {
            { Total: 0 } when !Board.Current(memberId).Any(job => job.State is JobState.Running or JobState.Queued) => LoadState.FirstUse,
            { Waiting: > 0 } => LoadState.Partial,
            _ => LoadState.Ready,
        };
        notice = now.Waiting > 0 ? $"{Say.Number(now.Read)} of {Say.Photos(now.Total)} read. Results will grow." : null;
    }

    private void OnProgress(JobProgress job) => _ = InvokeAsync(async () =>
    {
        await LoadAsync();
        StateHasChanged();
    });
}
