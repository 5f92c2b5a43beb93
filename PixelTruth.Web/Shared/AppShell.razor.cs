using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using PixelTruth.Domain.Jobs;
using PixelTruth.Infrastructure.Jobs;
using PixelTruth.Web.Access;
using PixelTruth.Web.Accounts;

namespace PixelTruth.Web.Shared;

/// <summary>The frame of every page of the product: navigation, content, live regions, the member's jobs.</summary>
public sealed partial class AppShell : IDisposable
{
    private readonly CancellationTokenSource closing = new();
    private ErrorBoundary? boundary;
    private IDisposable? subscription;
    private IReadOnlyList<JobProgress> jobList = [];
    private Guid memberId;
    private int? photoCount;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [Inject] private JobBoard Board { get; set; } = default!;

    [Inject] private CurrentMember Member { get; set; } = default!;

    [Inject] private CurrentAccount Account { get; set; } = default!;

    private string SkipTarget => new Uri(Navigation.Uri).PathAndQuery + "#content";

    private RenderFragment Jobs => builder =>
    {
        builder.OpenComponent<JobPanel>(0);
        builder.AddComponentParameter(1, nameof(JobPanel.Jobs), jobList);
        builder.CloseComponent();
    };

    private static RenderFragment Switcher => builder =>
    {
        builder.OpenComponent<AccountSwitcher>(0);
        builder.CloseComponent();
    };

    private Dictionary<string, string> Counts =>
        photoCount is > 0 ? new() { ["/library"] = Say.Number(photoCount.Value) } : [];

    /// <inheritdoc />
    public void Dispose()
    {
        subscription?.Dispose();
        Account.Changed -= Recount;
        closing.Cancel();
        closing.Dispose();
    }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        if (await Member.FindAsync() is not { } id)
            return;
        memberId = id;
        jobList = Board.Current(memberId);
        Account.Changed += Recount;
        if (RendererInfo.IsInteractive)
            subscription = Board.Subscribe(memberId, OnProgress);
        photoCount = await Account.CountPhotosAsync(closing.Token);
    }

    /// <inheritdoc />
    protected override void OnParametersSet() => boundary?.Recover();

    private void OnProgress(JobProgress job) => _ = InvokeAsync(async () =>
    {
        jobList = Board.Current(memberId);
        if (job.State is JobState.Finished or JobState.Stopped)
            photoCount = await Account.CountPhotosAsync(closing.Token);
        StateHasChanged();
    });

    private void Recount() => _ = InvokeAsync(async () =>
    {
        photoCount = await Account.CountPhotosAsync(closing.Token);
        StateHasChanged();
    });

    private void Recover() => boundary?.Recover();
}
