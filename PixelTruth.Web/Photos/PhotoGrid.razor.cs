using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web.Virtualization;
using Microsoft.JSInterop;
using PixelTruth.Domain.Photos;
using PixelTruth.Domain.Understanding;
using PixelTruth.Web.Shared;

namespace PixelTruth.Web.Photos;

/// <summary>
/// Any number of photos in justified rows, of which only those in view are in the page. It knows the shape of the whole list
/// and asks for what a photo shows when it comes into view.
/// </summary>
public sealed partial class PhotoGrid
{
    private const int KeptCells = 3000;

    private readonly Dictionary<Guid, PhotoCell> known = [];
    private readonly CancellationTokenSource closing = new();
    private ElementReference grid;
    private Virtualize<GridRow>? virtualize;
    private DotNetObjectReference<PhotoGrid>? self;
    private IJSObjectReference? script;
    private PhotoList? laidOut;
    private JustifiedRows layout = JustifiedRows.Build([], 1, 1, 0);
    private GridMeasure measure = GridMeasure.Assumed;
    private IReadOnlyList<GridRow> firstRows = [];
    private bool isMeasured;
    private int? rowToShow;
    private int selectionStart = -1;

    /// <summary>The photos in order.</summary>
    [Parameter, EditorRequired] public PhotoList Source { get; set; } = PhotoList.Empty;

    /// <summary>Looks up what photos show; photos that are gone are left out.</summary>
    [Parameter, EditorRequired]
    public Func<IReadOnlyCollection<Guid>, CancellationToken, Task<IReadOnlyDictionary<Guid, PhotoCell>>> Cells { get; set; } = default!;

    /// <summary>Where a photo opens.</summary>
    [Parameter, EditorRequired] public Func<Guid, string> Href { get; set; } = default!;

    /// <summary>Name of the grid.</summary>
    [Parameter] public string Label { get; set; } = "Photos";

    /// <summary>What lies over the photos.</summary>
    [Parameter] public GridOverlay Overlay { get; set; }

    /// <summary>Why the photo at an index is here; needed by the overlays.</summary>
    [Parameter] public Func<int, CellReason?>? ReasonOf { get; set; }

    /// <summary>Index of the first photo in view.</summary>
    [Parameter] public int At { get; set; }

    /// <summary>The view came to rest at another photo.</summary>
    [Parameter] public EventCallback<int> AtChanged { get; set; }

    /// <summary>Offers selection.</summary>
    [Parameter] public bool Selectable { get; set; }

    /// <summary>The selected photos.</summary>
    [Parameter] public IReadOnlySet<Guid> SelectedIds { get; set; } = new HashSet<Guid>();

    /// <summary>The selection changed.</summary>
    [Parameter] public EventCallback<IReadOnlySet<Guid>> SelectedIdsChanged { get; set; }

    /// <summary>The member asked why the photo at an index is here.</summary>
    [Parameter] public EventCallback<int> WhyAsked { get; set; }

    /// <summary>The rows changed: their number, and the row of each month of the list.</summary>
    [Parameter] public EventCallback<JustifiedRows> LaidOut { get; set; }

    [Inject] private IJSRuntime Js { get; set; } = default!;

    [Inject] private Vocabulary Vocabulary { get; set; } = default!;

    /// <summary>The element that scripts act on.</summary>
    internal ElementReference Element => grid;

    private string Style => string.Create(CultureInfo.InvariantCulture,
        $"--row-height:{measure.RowHeight}px;min-height:{Math.Max(0, (layout.Count * measure.Pitch) - GridMeasure.Gap)}px");

    /// <summary>Moves focus to a photo, scrolling to it where needed.</summary>
    public async Task FocusAsync(Guid photo)
    {
        var index = Source.IndexOf(photo);
        if (script is not null && index >= 0)
            await script.InvokeVoidAsync("focusPhoto", closing.Token, grid, layout.RowOf(index), index);
    }

    /// <summary>Looks up what the photos in view show again.</summary>
    public async Task RefreshAsync()
    {
        known.Clear();
        if (virtualize is not null)
            await virtualize.RefreshDataAsync();
        StateHasChanged();
    }

    /// <summary>The browser measured the width.</summary>
    /// <param name="width">Pixels, in steps of 8.</param>
    /// <param name="firstRow">The row on top before the change.</param>
    [JSInvokable]
    public async Task Resize(int width, int firstRow)
    {
        var anchor = isMeasured && firstRow < layout.Count ? layout[firstRow].Start.Value : At;
        measure = new GridMeasure(width);
        isMeasured = true;
        await LayOutAsync();
        if (anchor > 0 && anchor < Source.Count)
            rowToShow = layout.RowOf(anchor);
        StateHasChanged();
    }

    /// <summary>Scrolling stopped.</summary>
    [JSInvokable]
    public Task Rest(int firstRow)
    {
        if (firstRow >= layout.Count)
            return Task.CompletedTask;
        At = layout[firstRow].Start.Value;
        return AtChanged.InvokeAsync(At);
    }

    /// <summary>Space on a cell.</summary>
    [JSInvokable]
    public Task Toggle(int index) => ToggleAsync(index);

    /// <summary>Shift and an arrow moved to a cell.</summary>
    [JSInvokable]
    public Task Extend(int index)
    {
        if (!Selectable || selectionStart < 0 || index >= Source.Count)
            return ToggleAsync(index);
        var (low, high) = (Math.Min(selectionStart, index), Math.Max(selectionStart, index));
        return SelectAsync([.. SelectedIds, .. Source.Ids.AsSpan(low, high - low + 1).ToArray()]);
    }

    /// <summary>Ctrl+A in the grid.</summary>
    [JSInvokable]
    public Task SelectAll() => Selectable ? SelectAsync([.. Source.Ids]) : Task.CompletedTask;

    /// <summary>The key for why on a cell.</summary>
    [JSInvokable]
    public Task Why(int index) => WhyAsked.InvokeAsync(index);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        try
        {
            if (script is not null)
            {
                await script.InvokeVoidAsync("detach", grid);
                await script.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The page is gone and its listeners with it.
        }

        self?.Dispose();
        closing.Dispose();
    }

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (ReferenceEquals(laidOut, Source))
            return;
        known.Clear();
        selectionStart = -1;
        await LayOutAsync();
    }

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            self = DotNetObjectReference.Create(this);
            script = await Js.InvokeAsync<IJSObjectReference>("import", closing.Token, "./js/photo-grid.js");
            await script.InvokeVoidAsync("attach", closing.Token, grid, self);
        }
        else if (rowToShow is { } row && script is not null)
        {
            rowToShow = null;
            await script.InvokeVoidAsync("show", closing.Token, grid, row);
        }
    }

    private async Task LayOutAsync()
    {
        laidOut = Source;
        int[] tiled = [.. Source.Months.Select(month => month.Start)];
        layout = JustifiedRows.Build(Source.Aspects, measure.Width, measure.RowHeight, GridMeasure.Gap, tiled);
        await LaidOut.InvokeAsync(layout);
        if (!isMeasured)
            firstRows = await RowsAsync(0, Math.Min(measure.FirstScreen, layout.Count), closing.Token);
        else if (virtualize is not null)
            await virtualize.RefreshDataAsync();
    }

    private async ValueTask<ItemsProviderResult<GridRow>> ProvideAsync(ItemsProviderRequest request)
    {
        var count = Math.Clamp(layout.Count - request.StartIndex, 0, request.Count);
        var rows = await RowsAsync(Math.Min(request.StartIndex, layout.Count), count, request.CancellationToken);
        return new ItemsProviderResult<GridRow>(rows, layout.Count);
    }

    private async Task<IReadOnlyList<GridRow>> RowsAsync(int start, int count, CancellationToken cancellationToken)
    {
        if (count == 0)
            return [];
        var source = Source;
        var rows = layout;
        var unknown = source.Ids[rows[start].Start..rows[start + count - 1].End].Where(id => !known.ContainsKey(id)).ToArray();
        if (unknown.Length > 0)
        {
            if (known.Count > KeptCells)
                known.Clear();
            foreach (var (id, cell) in await Cells(unknown, cancellationToken))
                known[id] = cell;
        }

        return [.. Enumerable.Range(start, count).Select(row => RowOf(source, rows, row))];
    }

    private GridRow Waiting(int index) => RowOf(Source, layout, index);

    private GridRow RowOf(PhotoList source, JustifiedRows rows, int index)
    {
        var (start, count) = rows[index].GetOffsetAndLength(source.Count);
        return new GridRow(index, rows.Stretches[index], index == rows.Count - 1, [.. Enumerable.Range(start, count).Select(photo => PhotoAt(source, photo))]);
    }

    private GridPhoto PhotoAt(PhotoList source, int index)
    {
        var id = source.Ids[index];
        var cell = known.GetValueOrDefault(id);
        var reason = ReasonOf?.Invoke(index);
        return new GridPhoto(index, id, source.Aspects[index], TileAt(source, index), Href(id), NameOf(source, index, cell, reason), cell, reason, SelectedIds.Contains(id));
    }

    private string NameOf(PhotoList source, int index, PhotoCell? cell, CellReason? reason)
    {
        var place = $"Photo {Say.Number(index + 1)} of {Say.Number(source.Count)}";
        if (reason is not null)
            place += $", because {reason.Line}";
        return cell is null ? place : $"{place}. {cell.Alt(Vocabulary)}";
    }

    private static MonthSpan? TileAt(PhotoList source, int index)
    {
        var (low, high) = (0, source.Months.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var span = source.Months[middle];
            if (span.Start == index)
                return span;
            if (span.Start < index)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return null;
    }

    private Task ToggleAsync(int index)
    {
        if (!Selectable || index < 0 || index >= Source.Count)
            return Task.CompletedTask;
        selectionStart = index;
        HashSet<Guid> chosen = [.. SelectedIds];
        if (!chosen.Remove(Source.Ids[index]))
            chosen.Add(Source.Ids[index]);
        return SelectAsync(chosen);
    }

    private async Task SelectAsync(HashSet<Guid> chosen)
    {
        SelectedIds = chosen;
        await SelectedIdsChanged.InvokeAsync(chosen);
        if (virtualize is not null)
            await virtualize.RefreshDataAsync();
        StateHasChanged();
    }
}
