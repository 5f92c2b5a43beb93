using System.Globalization;
using System.Text.RegularExpressions;

namespace PixelTruth.Web.Shared;

/// <content>Dates and durations.</content>
public static partial class Say
{
    private static readonly TimeSpan Recent = TimeSpan.FromDays(7);

    /// <summary>How long the rest takes, never more exact than it can be: "a few seconds", "about 40 s", "about 4 min", "about 2 h".</summary>
    public static string TimeLeft(TimeSpan left, CultureInfo? culture = null) => left.TotalSeconds switch
    {
        < 10 => "a few seconds",
        < 55 => $"about {Number((long)Math.Round(left.TotalSeconds / 5) * 5, culture)} s",
        < 59.5 * 60 => $"about {Number(Math.Max(1, (long)Math.Round(left.TotalMinutes)), culture)} min",
        _ => $"about {Number((long)Math.Round(left.TotalHours), culture)} h",
    };

    /// <summary>A date: within seven days relative ("2 min ago"), otherwise "12 Mar 2014". Put <see cref="Exact"/> in the title.</summary>
    /// <param name="time">The moment (UTC).</param>
    /// <param name="now">The present (UTC).</param>
    /// <param name="culture">The member's.</param>
    public static string When(DateTimeOffset time, DateTimeOffset now, CultureInfo? culture = null)
    {
        var ago = now - time;
        return ago switch
        {
            _ when ago < TimeSpan.Zero || ago >= Recent => Date(time, culture),
            { TotalMinutes: < 1 } => "just now",
            { TotalHours: < 1 } => $"{Number((long)ago.TotalMinutes, culture)} min ago",
            { TotalDays: < 1 } => $"{Number((long)ago.TotalHours, culture)} h ago",
            { TotalDays: < 2 } => "yesterday",
            _ => $"{Number((long)ago.TotalDays, culture)} days ago",
        };
    }

    /// <summary>A day with a short month: "12 Mar 2014".</summary>
    public static string Date(DateTimeOffset time, CultureInfo? culture = null) =>
        time.ToString(LongDate(culture).Replace("MMMM", "MMM", StringComparison.Ordinal), Culture(culture));

    /// <summary>A day with its month in full, for alternative texts and titles: "12 March 2014".</summary>
    public static string LongDate(DateTimeOffset time, CultureInfo? culture = null) => time.ToString(LongDate(culture), Culture(culture));

    /// <summary>Day and time to the minute: "12 March 2014, 14:02".</summary>
    public static string Exact(DateTimeOffset time, CultureInfo? culture = null) =>
        $"{LongDate(time, culture)}, {time.ToString(Culture(culture).DateTimeFormat.ShortTimePattern, Culture(culture))}";

    /// <summary>A month: "March 2014".</summary>
    public static string Month(DateTimeOffset time, CultureInfo? culture = null) => time.ToString("MMMM yyyy", Culture(culture));

    /// <summary>The time of day: "14:02".</summary>
    public static string Clock(DateTimeOffset time, CultureInfo? culture = null) =>
        time.ToString(Culture(culture).DateTimeFormat.ShortTimePattern, Culture(culture));

    private static string LongDate(CultureInfo? culture)
    {
        var pattern = Weekday().Replace(Culture(culture).DateTimeFormat.LongDatePattern, "").Trim(' ', ',', '.');
        return TwoDigitDay().Replace(pattern, "d");
    }

    [GeneratedRegex(@"\s*,?\s*dddd\s*,?\s*")]
    private static partial Regex Weekday();

    [GeneratedRegex(@"\bdd\b")]
    private static partial Regex TwoDigitDay();
}
