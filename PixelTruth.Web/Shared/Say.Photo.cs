using System.Globalization;

namespace PixelTruth.Web.Shared;

/// <content>Photos in words.</content>
public static partial class Say
{
    private const int NamesInAlt = 5;

    /// <summary>
    /// The alternative text of a photo. The member's caption first, then what people said, then what the model saw, at most five:
    /// "Photo: book, table. 12 March 2014."
    /// </summary>
    /// <param name="caption">The text of its post, or null.</param>
    /// <param name="saidByPeople">Names a person put on it.</param>
    /// <param name="seenByModel">Names above their display cut-off, most certain first.</param>
    /// <param name="takenAt">When, or null.</param>
    /// <param name="isRead">False while the model has not read it.</param>
    /// <param name="culture">The member's.</param>
    public static string Alt(
        string? caption,
        IEnumerable<string> saidByPeople,
        IEnumerable<string> seenByModel,
        DateTimeOffset? takenAt,
        bool isRead,
        CultureInfo? culture = null)
    {
        var names = saidByPeople.Concat(seenByModel).Distinct(StringComparer.OrdinalIgnoreCase).Take(NamesInAlt).ToArray();
        var date = takenAt is { } time ? LongDate(time, culture) : null;
        var hasCaption = !string.IsNullOrWhiteSpace(caption);
        if (!isRead && names.Length == 0 && !hasCaption)
            return date is null ? "Photo, not read yet" : $"Photo from {date}, not read yet";

        var sentences = new List<string>();
        if (hasCaption)
            sentences.Add(caption!.Trim().TrimEnd('.'));
        sentences.Add(names.Length > 0 ? $"Photo: {string.Join(", ", names)}" : "Photo");
        if (date is not null)
            sentences.Add(date);
        return string.Join(". ", sentences) + ".";
    }
}
