using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using PixelTruth.Domain.Photos;

namespace PixelTruth.Web.Photos;

/// <summary>A slider over the months of a grid. Positions are counted in rows and therefore exact.</summary>
public sealed partial class DateScrubber
{
    // 40 px on a screen of 900 px.
    private const double LeastDistance = .045;
    private const double TrackHeight = 1000;
    private const double TrackWidth = 10;

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    private readonly CancellationTokenSource closing = new();
    private ElementReference slider;
    private IJSObjectReference? script;

    /// <summary>Where each month begins.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<MonthSpan> Months { get; set; } = [];

    /// <summary>The rows of the grid.</summary>
    [Parameter, EditorRequired] public JustifiedRows Rows { get; set; } = default!;

    /// <summary>The grid it moves.</summary>
    [Parameter, EditorRequired] public PhotoGrid Grid { get; set; } = default!;

    [Inject] private IJSRuntime Js { get; set; } = default!;

    private int Count => Months.Count == 0 ? 0 : Months[^1].Start + Months[^1].Count;

    private string Places
    {
        get
        {
            var json = new StringBuilder("[");
            foreach (var month in Months)
                json.Append(Invariant, $"{(json.Length > 1 ? "," : "")}[{month.Month.Number},{Rows.RowOf(month.Start)},{month.Start}]");
            return json.Append(']').ToString();
        }
    }

    private IEnumerable<(double Top, double Height, double Width)> Marks
    {
        get
        {
            var most = Months.Count == 0 ? 1 : Months.Max(Density);
            return Months.Select(month => (
                PlaceOf(month) * TrackHeight,
                Math.Max(2, (double)month.Count / Math.Max(1, Count) * TrackHeight),
                2 + ((TrackWidth - 2) * Density(month) / most)));
        }
    }

    private IEnumerable<(int Year, double Place)> YearLabels
    {
        get
        {
            var last = double.NegativeInfinity;
            var year = 0;
            foreach (var month in Months)
            {
                var place = PlaceOf(month);
                if (month.Month.Year == year || place - last < LeastDistance)
                    continue;
                (year, last) = (month.Month.Year, place);
                yield return (year, place);
            }
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        try
        {
            if (script is not null)
            {
                await script.InvokeVoidAsync("detach", slider);
                await script.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The page is gone and its listeners with it.
        }

        closing.Dispose();
    }

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;
        script = await Js.InvokeAsync<IJSObjectReference>("import", closing.Token, "./js/date-scrubber.js");
        await script.InvokeVoidAsync("attach", closing.Token, slider, Grid.Element);
    }

    private static string Top(double place) => string.Create(Invariant, $"top:{place * 100:0.##}%");

    // Square root: a month of 400 photos must not make one of 4 invisible.
    private static double Density(MonthSpan month) => Math.Sqrt(month.Count);

    private double PlaceOf(MonthSpan month) => (double)Rows.RowOf(month.Start) / Math.Max(1, Rows.Count);
}
