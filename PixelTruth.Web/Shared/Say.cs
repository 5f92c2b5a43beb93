using System.Globalization;

namespace PixelTruth.Web.Shared;

/// <summary>
/// Every number, date and amount on screen, in words a person reads the same way everywhere. Pure; the culture formats digits
/// and dates and defaults to the member's.
/// </summary>
public static partial class Say
{
    private const char Dash = '–';

    /// <summary>A probability 0..1 as whole percent; the ends are words because nothing is certain.</summary>
    public static string Probability(double probability, CultureInfo? culture = null) => probability switch
    {
        >= .995 => $"over {Percent(.99, 0, culture)}",
        < .005 => $"under {Percent(.01, 0, culture)}",
        _ => Percent(probability, 0, culture),
    };

    /// <summary>Where a match stands in this account: "top 3%". A match is never a percent of certainty.</summary>
    /// <param name="rank">1 for the best.</param>
    /// <param name="count">Photos in all.</param>
    /// <param name="culture">Formats the percent.</param>
    public static string Rank(int rank, int count, CultureInfo? culture = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rank, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, rank);
        return $"top {Percent(Math.Ceiling(100d * rank / count) / 100, 0, culture)}";
    }

    /// <summary>A raw match or combined score 0..1 with two decimals.</summary>
    public static string Score(double score, CultureInfo? culture = null) => score.ToString("0.00", Culture(culture));

    /// <summary>A share of posts with its 95% interval: "17% (14–21%)"; one decimal below 2%.</summary>
    public static string Share(double share, double low, double high, CultureInfo? culture = null)
    {
        var decimals = share < .02 ? 1 : 0;
        return $"{Percent(share, decimals, culture)} ({Digits(low * 100, decimals, culture)}{Dash}{Percent(high, decimals, culture)})";
    }

    /// <summary>How many times as common as elsewhere: "×5.5 (4.3–7.0)"; below 1 "×0.4, less often".</summary>
    public static string Lift(double lift, double low, double high, CultureInfo? culture = null) => lift < 1
        ? $"×{Figures(lift, 1, culture)}, less often"
        : $"×{TwoFigures(lift, culture)} ({TwoFigures(low, culture)}{Dash}{TwoFigures(high, culture)})";

    /// <summary>A trend in a word, which needs an interval of the slope without 0.</summary>
    /// <param name="slopeLow">Lower end of the slope's 95% interval.</param>
    /// <param name="slopeHigh">Upper end.</param>
    /// <param name="enough">False when there are too few posts.</param>
    /// <param name="since">The year it began, where known.</param>
    public static string Trend(double slopeLow, double slopeHigh, bool enough, int? since = null)
    {
        if (!enough)
            return "too few to tell";
        var word = slopeLow > 0 ? "rising" : slopeHigh < 0 ? "falling" : "steady";
        return since is { } year && word != "steady" ? $"{word} since {year.ToString(CultureInfo.InvariantCulture)}" : word;
    }

    /// <summary>A whole number, grouped.</summary>
    public static string Number(long number, CultureInfo? culture = null) => number.ToString("N0", Culture(culture));

    /// <summary>An exact count with its noun: "1,204 photos".</summary>
    public static string Count(long count, string one, string many, CultureInfo? culture = null) =>
        $"{Number(count, culture)} {(count == 1 ? one : many)}";

    /// <summary>"1,204 photos".</summary>
    public static string Photos(long count, CultureInfo? culture = null) => Count(count, "photo", "photos", culture);

    /// <summary>An estimated count: "about 6 more".</summary>
    public static string About(long count, string what, CultureInfo? culture = null) => $"about {Number(count, culture)} {what}";

    /// <summary>Work a second: "41 photos a second".</summary>
    public static string Rate(double perSecond, string many, CultureInfo? culture = null) => $"{TwoFigures(perSecond, culture)} {many} a second";

    /// <summary>Bytes in powers of 1000: "1.3 GB".</summary>
    public static string Size(long bytes, CultureInfo? culture = null)
    {
        string[] units = ["bytes", "kB", "MB", "GB", "TB", "PB"];
        var unit = 0;
        double amount = bytes;
        while (amount >= 999.5 && unit < units.Length - 1)
        {
            amount /= 1000;
            unit++;
        }
        return unit == 0 ? Count(bytes, "byte", "bytes", culture) : $"{TwoFigures(amount, culture)} {units[unit]}";
    }

    /// <summary>A number with two significant figures.</summary>
    public static string TwoFigures(double number, CultureInfo? culture = null) => Figures(number, 2, culture);

    /// <summary>Whole parts that add up to <paramref name="total"/>: the largest remainders are rounded up.</summary>
    /// <param name="parts">Non-negative sizes in any unit.</param>
    /// <param name="total">What the parts are shown next to.</param>
    public static int[] Parts(IReadOnlyList<double> parts, int total)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var sum = parts.Sum();
        if (sum <= 0)
            return new int[parts.Count];

        var exact = parts.Select(part => part / sum * total).ToArray();
        var whole = exact.Select(part => (int)Math.Floor(part)).ToArray();
        var missing = total - whole.Sum();
        foreach (var index in Enumerable.Range(0, exact.Length).OrderByDescending(index => exact[index] - whole[index]).Take(missing))
            whole[index]++;
        return whole;
    }

    private static CultureInfo Culture(CultureInfo? culture) => culture ?? CultureInfo.CurrentCulture;

    private static string Percent(double share, int decimals, CultureInfo? culture)
    {
        var digits = Digits(share * 100, decimals, culture);
        // 1 is "n%", everything else puts a space between; languages with the sign in front read "n%" as well.
        return Culture(culture).NumberFormat.PercentPositivePattern == 1 || Culture(culture).Equals(CultureInfo.InvariantCulture)
            ? digits + "%"
            : digits + "\u00a0%";
    }

    private static string Digits(double number, int decimals, CultureInfo? culture) =>
        Math.Round(number, decimals, MidpointRounding.AwayFromZero).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), Culture(culture));

    private static string Figures(double number, int figures, CultureInfo? culture)
    {
        if (number == 0 || !double.IsFinite(number))
            return Number(0, culture);
        var digits = figures - 1 - (int)Math.Floor(Math.Log10(Math.Abs(number)));
        // Rounding may add a digit: 9.96 with two figures is 10.
        if (digits > 0 && Math.Abs(Math.Round(number, digits)) >= Math.Pow(10, figures - digits))
            digits--;
        if (digits >= 0)
            return number.ToString("N" + digits.ToString(CultureInfo.InvariantCulture), Culture(culture));
        var step = Math.Pow(10, -digits);
        return Number((long)(Math.Round(number / step) * step), culture);
    }
}
