using System.Globalization;

namespace PixelTruth.Domain.Accounts;

/// <summary>Reads the times that exports write.</summary>
public static class ExportTime
{
    private const double FirstMilliseconds = 1e11;
    private static readonly DateTimeOffset FirstPost = new(2010, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset LastPlausible = new(2200, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly string[] IsoFormats =
    [
        "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF",
        "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd",
    ];

    /// <summary>Unix seconds, or milliseconds above 10^11 (UTC). Zero and what no calendar holds mean unknown.</summary>
    public static DateTimeOffset? FromUnix(double value)
    {
        if (!double.IsFinite(value) || value == 0)
            return null;
        var seconds = Math.Abs(value) > FirstMilliseconds ? value / 1000 : value;
        return seconds > 0 && seconds < LastPlausible.ToUnixTimeSeconds() ? DateTimeOffset.UnixEpoch.AddSeconds(seconds) : null;
    }

    /// <summary>As <see cref="FromUnix"/>, for Instagram: nothing was posted before 2010, so an earlier time means unknown.</summary>
    public static DateTimeOffset? OfPost(double value) => FromUnix(value) is { } time && time >= FirstPost ? time : null;

    /// <summary>ISO 8601, with or without a colon in the zone; without a zone it is taken as UTC.</summary>
    public static DateTimeOffset? FromIso(string? text) =>
        DateTimeOffset.TryParseExact(WithColon(text), IsoFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time.ToUniversalTime()
            : null;

    /// <summary>EXIF's local wall time without a zone, kept as if it were UTC so that it sorts.</summary>
    public static DateTimeOffset? FromExif(string? text) =>
        DateTimeOffset.TryParseExact(text, "yyyy:MM:dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time
            : null;

    private static string? WithColon(string? text) =>
        text is [.., '+' or '-', _, _, _, _] && text.Length > "yyyy-MM-dd".Length ? text.Insert(text.Length - 2, ":") : text;
}
