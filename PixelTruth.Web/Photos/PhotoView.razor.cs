using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using MudBlazor;
using PixelTruth.Domain.Photos;
using PixelTruth.Domain.Understanding;
using PixelTruth.Infrastructure.Photos;
using PixelTruth.Infrastructure.Understanding;
using PixelTruth.Web.Access;
using PixelTruth.Web.Shared;

namespace PixelTruth.Web.Photos;

/// <summary>Everything known of one photo, and the means to correct it. Works on a page of its own and over a grid.</summary>
public sealed partial class PhotoView : IDisposable
{
    private readonly CancellationTokenSource closing = new();
    private PhotoDocument? photo;
    private LoadState state = LoadState.Loading;
    private string? notice;
    private string alt = "";
    private IReadOnlyCollection<string> pointed = [];
    private Guid loaded;

    /// <summary>The photo.</summary>
    [Parameter, EditorRequired] public Guid Id { get; set; }

    /// <summary>What is shown beside it.</summary>
    [Parameter] public PhotoTab Tab { get; set; }

    /// <summary>Draws the places of objects.</summary>
    [Parameter] public bool ShowBoxes { get; set; }

    /// <summary>The photo before it in its list, or null.</summary>
    [Parameter] public string? PreviousHref { get; set; }

    /// <summary>The photo after it in its list, or null.</summary>
    [Parameter] public string? NextHref { get; set; }

    /// <summary>The member closed it; without a listener there is nothing to close.</summary>
    [Parameter] public EventCallback Closed { get; set; }

    /// <summary>A label changed.</summary>
    [Parameter] public EventCallback Corrected { get; set; }

    [Inject] private DescribePhoto Describe { get; set; } = default!;

    [Inject] private LabelPhoto Label { get; set; } = default!;

    [Inject] private CurrentMember Member { get; set; } = default!;

    [Inject] private Vocabulary Vocabulary { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [Inject] private ISnackbar Snackbar { get; set; } = default!;

    [Inject] private IAnnounce Announce { get; set; } = default!;

    /// <inheritdoc />
    public void Dispose()
    {
        closing.Cancel();
        closing.Dispose();
    }

    /// <summary>Handles a key that was pressed on the page or dialog around it.</summary>
    public void OnKey(KeyboardEventArgs key)
    {
        if (key.CtrlKey || key.AltKey || key.MetaKey)
            return;
        var href = key.Key switch
        {
            "ArrowLeft" => PreviousHref,
            "ArrowRight" => NextHref,
            _ => null,
        };
        if (href is not null)
            Navigation.NavigateTo(href, replace: true);
        else if (key.Key == "j")
            Show(PhotoTab.Json);
    }

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (loaded == Id)
            return;
        loaded = Id;
        pointed = [];
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        try
        {
            photo = await Describe.RunAsync(await Member.IdAsync(), Id, closing.Token);
            state = photo is null ? LoadState.NoResult : LoadState.Ready;
            alt = photo is null ? "" : AltOf(photo);
        }
        catch (Exception e) when (e is System.Data.Common.DbException or InvalidDataException)
        {
            (state, notice) = (LoadState.Failed, "This photo could not be loaded. Nothing was lost.");
        }
    }

    private static string AltOf(PhotoDocument document) => Say.Alt(
        document.Caption,
        document.Tags.Where(tag => tag.State is TagState.Confirmed).Select(tag => tag.Name),
        document.Tags.Where(tag => tag.State is TagState.Shown).Select(tag => tag.Name),
        document.TakenAt,
        document.State is PhotoState.Indexed);

    private async Task JudgeAsync((TagDocument Tag, bool? Verdict) judgement)
    {
        var (tag, verdict) = judgement;
        var before = await SayAsync(tag.Id, verdict);
        var text = verdict switch
        {
            true => $"You said: {tag.Name}.",
            false => $"Removed '{tag.Name}' from this photo.",
            null => $"Took back what you said of '{tag.Name}'.",
        };
        Announce.Say(text);
        Snackbar.OfferUndo(text, () => InvokeAsync(async () =>
        {
            await SayAsync(tag.Id, before);
            StateHasChanged();
        }));
    }

    private async Task<bool?> SayAsync(string conceptId, bool? verdict)
    {
        var before = await Label.RunAsync(await Member.IdAsync(), Id, conceptId, verdict, closing.Token);
        await LoadAsync();
        await Corrected.InvokeAsync();
        return before;
    }

    private void Point(TagDocument? tag) => pointed = tag is null
        ? []
        : [.. tag.Evidence.Where(trace => trace.Kind is EvidenceKind.Box).Select(trace => trace.Detail)];

    private void Show(PhotoTab tab) =>
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameter("tab", tab is PhotoTab.Tags ? null : Name(tab).ToLowerInvariant()), replace: true);

    private void ToggleBoxes() =>
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameter("boxes", ShowBoxes ? null : "1"), replace: true);

    private static string Name(PhotoTab tab) => tab is PhotoTab.Json ? "JSON" : tab.ToString();

    private static string Title(PhotoDocument document) => Say.LongDate(document.TakenAt ?? document.AddedAt);

    private static string FrameStyle(PhotoDocument document) => document.File is { Width: > 0, Height: > 0 } file
        ? string.Create(CultureInfo.InvariantCulture, $"--aspect:{(double)file.Width / file.Height:0.####};--natural:{file.Width}px")
        : "--aspect:1;--natural:1440px";
}
