using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.EntityFrameworkCore;
using Microsoft.JSInterop;
using PixelTruth.Domain.Accounts;
using PixelTruth.Infrastructure.Accounts;
using PixelTruth.Infrastructure.Record;
using PixelTruth.Web.Access;

namespace PixelTruth.Web.Accounts;

/// <summary>Every way in, the upload that is going on, and the runs.</summary>
public sealed partial class ImportPage : IAsyncDisposable
{
    private const int ShownRuns = 10;
    private readonly CancellationTokenSource closing = new();
    private List<Guid> runs = [];
    private ElementReference root;
    private IJSObjectReference? uploader;
    private DotNetObjectReference<ImportPage>? self;
    private bool isUploading;
    private bool stories;
    private bool archived;
    private bool profilePictures;
    private bool places;
    private long sent;
    private long toSend;
    private string? refusal;

    /// <summary>The way in to show first: demo, instagram or photos.</summary>
    [SupplyParameterFromQuery] public string? Source { get; set; }

    [Inject] private PixelTruthDbFactory Databases { get; set; } = default!;

    [Inject] private CurrentMember Member { get; set; } = default!;

    [Inject] private CurrentAccount Account { get; set; } = default!;

    [Inject] private StartImport Start { get; set; } = default!;

    [Inject] private AntiforgeryStateProvider Antiforgery { get; set; } = default!;

    [Inject] private IJSRuntime Script { get; set; } = default!;

    /// <summary>The browser began to send files.</summary>
    [JSInvokable]
    public Task Began(long bytes) => ShowAsync(() => (isUploading, sent, toSend, refusal) = (true, 0, bytes, null));

    /// <summary>So many bytes have arrived.</summary>
    [JSInvokable]
    public Task Sent(long bytes) => ShowAsync(() => sent = bytes);

    /// <summary>The upload ended without an import.</summary>
    [JSInvokable]
    public Task Failed(string? sentence) => ShowAsync(() => (isUploading, refusal) = (false, sentence));

    /// <summary>All files have arrived: they become one run.</summary>
    [JSInvokable]
    public async Task Arrived(Guid[] uploadIds)
    {
        var memberId = await Member.IdAsync();
        var account = await Account.FindAsync(closing.Token);
        if (account is null or { IsDemo: true })
            account = (await Account.AllAsync(closing.Token)).FirstOrDefault(other => !other.IsDemo)
                ?? await Start.AddAccountAsync(memberId, "My photos", closing.Token);
        var choices = new ImportChoices(archived, stories, profilePictures, places);
        var run = await Start.FromUploadsAsync(memberId, account.Id, uploadIds, choices, closing.Token);
        await ShowAsync(() =>
        {
            isUploading = false;
            if (run is null)
                refusal = "The upload is not complete. Choose the files again.";
            else
                runs.Insert(0, run.Id);
        });
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        closing.Dispose();
        try
        {
            if (uploader is not null)
            {
                await uploader.InvokeVoidAsync("end");
                await uploader.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone, and its listeners with it.
        }

        self?.Dispose();
    }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        await using var db = Databases.ForMember(await Member.IdAsync());
        runs = await db.ImportRuns.OrderByDescending(run => run.CreatedAt).Take(ShownRuns).Select(run => run.Id).ToListAsync(closing.Token);
    }

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;

        self = DotNetObjectReference.Create(this);
        await using var module = await Script.InvokeAsync<IJSObjectReference>("import", closing.Token, "./js/upload.js");
        uploader = await module.InvokeAsync<IJSObjectReference>("begin", closing.Token, root, self, Antiforgery.GetAntiforgeryToken()?.Value);
    }

    private async Task TryDemo()
    {
        var run = await Start.DemoAsync(await Member.IdAsync(), closing.Token);
        await Account.ChooseAsync(run.AccountId, closing.Token);
        runs.Insert(0, run.Id);
    }

    private async Task CancelUpload()
    {
        if (uploader is not null)
            await uploader.InvokeVoidAsync("cancel");
    }

    private Task ShowAsync(Action change) => InvokeAsync(() =>
    {
        change();
        StateHasChanged();
    });
}
