using System.Data.Common;
using Microsoft.AspNetCore.Components;
using PixelTruth.Domain.Accounts;
using PixelTruth.Domain.Photos;
using PixelTruth.Infrastructure.Photos;
using PixelTruth.Infrastructure.Understanding;
using PixelTruth.Web.Access;
using PixelTruth.Web.Accounts;
using PixelTruth.Web.Shared;

namespace PixelTruth.Web.Photos;

/// <summary>All photos of the account, by date.</summary>
public sealed partial class LibraryPage : IDisposable
{
    private readonly CancellationTokenSource closing = new();
    private Account? account;
    private PhotoFilter filter = new();
    private PhotoFilter? loadedFilter;
    private PhotoList? photos;
    private IReadOnlyList<TagCount> tags = [];
    private IReadOnlyDictionary<PhotoState, int> counts = new Dictionary<PhotoState, int>();
    private LoadState state = LoadState.Loading;
    private string? notice;
    private int waiting;
    private bool isCounting;
    private PhotoGrid? grid;
    private JustifiedRows? rows;
    private Guid? lastOpen;

    /// <summary>Index of the first photo in view.</summary>
    [SupplyParameterFromQuery] public int At { get; set; }

    /// <summary>new, old or added.</summary>
    [SupplyParameterFromQuery] public string? Sort { get; set; }

    /// <summary>unread or failed.</summary>
    [SupplyParameterFromQuery] public string? State { get; set; }

    /// <summary>First day.</summary>
    [SupplyParameterFromQuery] public string? From { get; set; }

    /// <summary>Last day.</summary>
    [SupplyParameterFromQuery] public string? To { get; set; }

    /// <summary>Key of a concept.</summary>
    [SupplyParameterFromQuery] public string? Tag { get; set; }

    /// <summary>The photo that lies over the grid.</summary>
    [SupplyParameterFromQuery] public Guid? Photo { get; set; }

    /// <summary>What is shown beside it.</summary>
    [SupplyParameterFromQuery] public string? Tab { get; set; }

    /// <summary>1 draws the places of objects.</summary>
    [SupplyParameterFromQuery] public int Boxes { get; set; }

    [Inject] private CurrentMember Member { get; set; } = default!;

    [Inject] private CurrentAccount CurrentAccount { get; set; } = default!;

    [Inject] private ListPhotos List { get; set; } = default!;

    [Inject] private FindPhotoCells FindCells { get; set; } = default!;

    [Inject] private CountTags CountTags { get; set; } = default!;

    [Inject] private AccountRevisions Revisions { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    private string EmptyReason => filter switch
    {
        { State: PhotoState.Pending } => "Every photo has been read.",
        { State: PhotoState.Failed } => "Every photo could be read.",
        { IsNarrow: true } => "No photo is left with this filter.",
        _ => $"{Say.Photos(counts.GetValueOrDefault(PhotoState.Pending))} wait to be read. They appear here one by one.",
    };

    /// <inheritdoc />
    public void Dispose()
    {
        Revisions.Changed -= OnChange;
        CurrentAccount.Changed -= OnAccount;
        closing.Cancel();
        closing.Dispose();
    }

    /// <inheritdoc />
    protected override void OnInitialized()
    {
        if (!RendererInfo.IsInteractive)
            return;
        Revisions.Changed += OnChange;
        CurrentAccount.Changed += OnAccount;
    }

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        filter = LibraryQuery.Read(Sort, State, From, To, Tag);
        if (filter != loadedFilter)
            await LoadAsync();
    }

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        var before = lastOpen;
        lastOpen = Photo;
        if (before is { } closed && Photo is null && grid is not null)
            await grid.FocusAsync(closed);
    }

    private async Task LoadAsync()
    {
        loadedFilter = filter;
        try
        {
            var memberId = await Member.IdAsync();
            account = await CurrentAccount.FindAsync(closing.Token);
            if (account is null)
            {
                state = LoadState.FirstUse;
                return;
            }

            counts = await List.CountAsync(memberId, account.Id, closing.Token);
            photos = await List.RunAsync(memberId, account.Id, filter, closing.Token);
            tags = await CountTags.RunAsync(memberId, account.Id, closing.Token);
            waiting = 0;
            Judge();
        }
        catch (DbException)
        {
            (state, notice) = (LoadState.Failed, "The photos could not be loaded. Nothing was lost.");
        }
    }

    private void Judge()
    {
        var (read, unread) = (counts.GetValueOrDefault(PhotoState.Indexed), counts.GetValueOrDefault(PhotoState.Pending));
        notice = unread > 0 && filter.State is PhotoState.Indexed ? $"{Say.Number(read)} of {Say.Photos(read + unread)} read. Results will grow." : null;
        state = this switch
        {
            { counts.Count: 0 } => LoadState.FirstUse,
            { photos.Count: 0 } => LoadState.NoResult,
            _ => notice is null ? LoadState.Ready : LoadState.Partial,
        };
    }

    private void OnAccount() => _ = InvokeAsync(async () =>
    {
        await LoadAsync();
        StateHasChanged();
    });

    private void OnChange(Guid changed)
    {
        if (changed == account?.Id || account is null)
            _ = InvokeAsync(CountNewAsync);
    }

    private async Task CountNewAsync()
    {
        if (isCounting)
            return;
        isCounting = true;
        try
        {
            // Reading tells of every few photos; once a second is news enough.
            await Task.Delay(TimeSpan.FromSeconds(1), closing.Token);
            if (photos is null or { Count: 0 })
            {
                await LoadAsync();
            }
            else if (account is not null && !filter.IsNarrow)
            {
                counts = await List.CountAsync(account.MemberId, account.Id, closing.Token);
                waiting = Math.Max(0, counts.GetValueOrDefault(PhotoState.Indexed) - photos.Count);
                Judge();
            }

            StateHasChanged();
        }
        catch (OperationCanceledException)
        {
            // The page was left.
        }
        finally
        {
            isCounting = false;
        }
    }

    private async Task<IReadOnlyDictionary<Guid, PhotoCell>> CellsAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) =>
        await FindCells.RunAsync(await Member.IdAsync(), ids, cancellationToken);

    private Task RefreshAsync() => grid?.RefreshAsync() ?? Task.CompletedTask;

    private string HrefOf(Guid photo) => Navigation.GetUriWithQueryParameter("photo", photo);

    private void RememberPlace(int at)
    {
        if (Photo is null)
            Navigation.NavigateTo(Navigation.GetUriWithQueryParameter("at", at > 0 ? at : null), replace: true);
    }

    private void ClosePhoto() => Navigation.NavigateTo(
        Navigation.GetUriWithQueryParameters(new Dictionary<string, object?> { ["photo"] = null, ["tab"] = null, ["boxes"] = null }), replace: true);

    private void Choose(PhotoFilter chosen) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(LibraryQuery.Write(chosen)));
}
