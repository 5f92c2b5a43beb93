using System.Globalization;
using PixelTruth.Domain.Photos;

namespace PixelTruth.Web.Photos;

/// <summary>The filter of the library as it stands in the address.</summary>
internal static class LibraryQuery
{
    /// <summary>Reads it; what cannot be read falls back to the whole library, newest first.</summary>
    public static PhotoFilter Read(string? sort, string? state, string? from, string? to, string? tag) => new()
    {
        Order = sort switch { "old" => PhotoOrder.Oldest, "added" => PhotoOrder.Added, _ => PhotoOrder.Newest },
        State = state switch { "unread" => PhotoState.Pending, "failed" => PhotoState.Failed, _ => PhotoState.Indexed },
        From = Day(from),
        To = Day(to),
        ConceptId = string.IsNullOrWhiteSpace(tag) ? null : tag,
    };

    /// <summary>The parameters of the address that stand for it; null removes one.</summary>
    public static Dictionary<string, object?> Write(PhotoFilter filter) => new()
    {
        ["sort"] = filter.Order switch { PhotoOrder.Oldest => "old", PhotoOrder.Added => "added", _ => null },
        ["state"] = filter.State switch { PhotoState.Pending => "unread", PhotoState.Failed => "failed", _ => null },
        ["from"] = filter.From?.ToString("O", CultureInfo.InvariantCulture),
        ["to"] = filter.To?.ToString("O", CultureInfo.InvariantCulture),
        ["tag"] = filter.ConceptId,
        ["at"] = null,
        ["photo"] = null,
    };

    /// <summary>A day such as 2014-03-12, or null.</summary>
    public static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
