using System.Globalization;
using System.Text.RegularExpressions;
using PixelTruth.Domain.Accounts;

namespace PixelTruth.Infrastructure.Accounts;

/// <summary>A JSON list of an Instagram export, recognised by its name in whatever folder.</summary>
/// <param name="File">Where it is.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Number">Its place among lists of the same kind.</param>
internal sealed partial record ExportList(SourceFile File, ExportListKind Kind, int Number)
{
    /// <summary>The lists among <paramref name="files"/>, posts first, in the order of their numbers.</summary>
    public static IReadOnlyList<ExportList> In(IEnumerable<SourceFile> files) =>
        [.. files.Select(Of).OfType<ExportList>().OrderBy(list => list.Kind).ThenBy(list => list.Number).ThenBy(list => list.File.Path, StringComparer.Ordinal)];

    /// <summary>Whether this is the list of posts of the HTML kind.</summary>
    public static bool IsHtml(string path) => HtmlName().IsMatch(ArchivePath.FileName(path));

    private static ExportList? Of(SourceFile file)
    {
        var match = JsonName().Match(ArchivePath.FileName(file.Path));
        if (!match.Success || file.Refusal is not null)
            return null;

        ExportListKind? kind = match.Groups["list"].Value switch
        {
            "posts" => ExportListKind.Posts,
            "reels" or "igtv_videos" or "other_content" => ExportListKind.Videos,
            "archived_posts" => ExportListKind.Archived,
            "stories" => ExportListKind.Stories,
            "profile_photos" => ExportListKind.ProfilePictures,
            _ => ExportListKind.Legacy,
        };
        var number = match.Groups["number"] is { Success: true, Value: var digits } ? int.Parse(digits, CultureInfo.InvariantCulture) : 0;
        return new ExportList(file, kind.Value, number);
    }

    [GeneratedRegex(@"^(?<list>posts|reels|igtv_videos|other_content|archived_posts|stories|profile_photos|media)(_(?<number>\d{1,6}))?\.json$")]
    private static partial Regex JsonName();

    [GeneratedRegex(@"^posts(_\d{1,6})?\.html$")]
    private static partial Regex HtmlName();
}
