using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace PixelTruth.Web.Shared;

/// <summary>How far a piece of work is: a bar that never moves backwards, the count, the rate and the time left.</summary>
public sealed partial class ProgressLine
{
    private long furthest;
    private string? verb;

    /// <summary>Units done.</summary>
    [Parameter, EditorRequired] public long Done { get; set; }

    /// <summary>Units in all, or null while unknown.</summary>
    [Parameter] public long? Total { get; set; }

    /// <summary>What is being done: "Reading photos". Also the name of the bar; a new verb starts a new bar.</summary>
    [Parameter, EditorRequired] public string Verb { get; set; } = "";

    /// <summary>Units a second.</summary>
    [Parameter] public double? Rate { get; set; }

    /// <summary>Estimate of the rest; null hides it.</summary>
    [Parameter] public TimeSpan? Left { get; set; }

    /// <summary>Says an amount where units are not counted in ones, such as bytes: <see cref="Say.Size"/>.</summary>
    [Parameter] public Func<long, string>? Amount { get; set; }

    /// <summary>The work rests.</summary>
    [Parameter] public bool IsPaused { get; set; }

    /// <summary>The verb on the button that ends it.</summary>
    [Parameter] public string CancelWord { get; set; } = "Stop";

    /// <summary>Pause or resume; without a listener there is no button.</summary>
    [Parameter] public EventCallback Paused { get; set; }

    /// <summary>End it; without a listener there is no button.</summary>
    [Parameter] public EventCallback Cancelled { get; set; }

    private string Percent => Total is > 0
        ? (100d * furthest / Total.Value).ToString("0.##", CultureInfo.InvariantCulture) + "%"
        : Total is 0 ? "100%" : "0%";

    private string Text
    {
        get
        {
            var amount = Amount ?? (count => Say.Number(count));
            var parts = new List<string> { Total is { } total ? $"{amount(furthest)} of {amount(total)}" : amount(furthest) };
            if (IsPaused)
                parts.Add("paused");
            else
            {
                if (Rate is > 0 && Amount is null)
                    parts.Add($"{Say.TwoFigures(Rate.Value)} a second");
                if (Left is { } left && furthest < (Total ?? long.MaxValue))
                    parts.Add($"{Say.TimeLeft(left)} left");
            }
            return string.Join(" · ", parts);
        }
    }

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        if (verb != Verb)
            furthest = 0;
        verb = Verb;
        furthest = Math.Max(furthest, Math.Min(Done, Total ?? long.MaxValue));
    }
}
