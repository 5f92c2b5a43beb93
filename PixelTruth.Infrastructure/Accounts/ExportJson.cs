using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using PixelTruth.Domain.Accounts;

namespace PixelTruth.Infrastructure.Accounts;

/// <summary>Turns an item of an export's list into a post. Members may be missing, null, of another kind, or text that holds a number.</summary>
internal static partial class ExportJson
{
    /// <summary>The post, or null when the item is none.</summary>
    public static ExportedPost? Post(JsonElement item)
    {
        if (item.ValueKind is not JsonValueKind.Object)
            return null;

        var media = Media(item).Select(Medium).OfType<ExportedMedium>().ToList();
        return media.Count == 0 ? null : new ExportedPost(Text(item, "title") ?? Text(item, "caption"), PostTime(item), media);
    }

    /// <summary>Whether the item is a post that says it has no media at all.</summary>
    public static bool IsEmptyPost(JsonElement item) =>
        item.ValueKind is JsonValueKind.Object && Member(item, "media") is { ValueKind: JsonValueKind.Array } media && media.GetArrayLength() == 0;

    /// <summary>A text member as it stands, or null.</summary>
    public static string? Raw(JsonElement item, string name) => Member(item, name) is { ValueKind: JsonValueKind.String } text ? Unescape(text) : null;

    /// <summary>A number, or text that holds one, or null.</summary>
    public static double? Number(JsonElement item, string name) => Member(item, name) switch
    {
        { ValueKind: JsonValueKind.Number } number when number.TryGetDouble(out var value) => value,
        { ValueKind: JsonValueKind.String } text when double.TryParse(Unescape(text), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) => value,
        _ => null,
    };

    /// <summary>A member that is there and not null.</summary>
    public static JsonElement? Member(JsonElement item, string name) =>
        item.ValueKind is JsonValueKind.Object && item.TryGetProperty(name, out var member) && member.ValueKind is not JsonValueKind.Null ? member : null;

    private static IEnumerable<JsonElement> Media(JsonElement item) => Member(item, "media") switch
    {
        { ValueKind: JsonValueKind.Array } several => several.EnumerateArray(),
        { ValueKind: JsonValueKind.Object } one => [one],
        _ => [item],
    };

    private static ExportedMedium? Medium(JsonElement item) =>
        (Raw(item, "uri") ?? Raw(item, "path")) is { Length: > 0 } uri
            ? new ExportedMedium(uri, Text(item, "title") ?? Text(item, "caption"), MediumTime(item), Place(item))
            : null;

    private static string? Text(JsonElement item, string name) => Raw(item, name) is { } text ? CaptionText.Clean(Mojibake.Repair(text)) : null;

    private static DateTimeOffset? PostTime(JsonElement item) =>
        (Number(item, "creation_timestamp") is { } unix ? ExportTime.OfPost(unix) : null) ?? ExportTime.FromIso(Raw(item, "taken_at"));

    private static DateTimeOffset? MediumTime(JsonElement item) =>
        PostTime(item) ?? Exif(item).Select(exif => ExportTime.FromExif(Raw(exif, "date_time_original"))).FirstOrDefault(time => time is not null);

    private static GeoPlace? Place(JsonElement item) =>
        Exif(item).Select(exif => GeoPlace.From(Number(exif, "latitude"), Number(exif, "longitude"))).FirstOrDefault(place => place is not null);

    private static List<JsonElement> Exif(JsonElement item) =>
        Member(item, "media_metadata") is { } metadata && Member(metadata, "photo_metadata") is { } photo
        && Member(photo, "exif_data") is { ValueKind: JsonValueKind.Array } exif
            ? [.. exif.EnumerateArray()]
            : [];

    private static string? Unescape(JsonElement text)
    {
        try
        {
            return text.GetString();
        }
        catch (InvalidOperationException)
        {
            return JsonSerializer.Deserialize<string>(LoneSurrogate().Replace(text.GetRawText(), @"\ufffd"));
        }
    }

    [GeneratedRegex(@"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2}")]
    private static partial Regex LoneSurrogate();
}
