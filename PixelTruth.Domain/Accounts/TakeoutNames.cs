using System.Text.RegularExpressions;

namespace PixelTruth.Domain.Accounts;

/// <summary>Names of the sidecar files that Google Takeout puts beside pictures. The name before <c>.json</c> is cut to 46 characters.</summary>
public static partial class TakeoutNames
{
    private const int Cut = 46;
    private const string NewSuffix = ".supplemental-metadata";
    private const string Json = ".json";

    /// <summary>The sidecar names to look for, best first; all lie in the picture's folder.</summary>
    /// <param name="picture">The picture's file name without folders.</param>
    public static IEnumerable<string> SidecarsOf(string picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        return Names(picture).SelectMany(name => Candidates(name.Name, name.Copy)).Distinct(StringComparer.Ordinal);
    }

    // A copy's number moves to the end of the sidecar's name; an edited picture shares the sidecar of its original.
    private static IEnumerable<(string Name, string Copy)> Names(string picture)
    {
        yield return (picture, "");
        if (CopyNumber().Match(picture) is { Success: true } copy)
            yield return (copy.Groups["stem"].Value + copy.Groups["extension"].Value, copy.Groups["number"].Value);
        if (Edited().Match(picture) is { Success: true } edited)
            yield return (edited.Groups["stem"].Value + edited.Groups["extension"].Value, edited.Groups["number"].Value);
    }

    private static IEnumerable<string> Candidates(string name, string copy)
    {
        yield return name + NewSuffix + copy + Json;
        yield return Shorten(name + NewSuffix) + copy + Json;
        yield return name + copy + Json;
        yield return Shorten(name) + copy + Json;
    }

    private static string Shorten(string name) => name.Length > Cut ? name[..Cut] : name;

    [GeneratedRegex(@"^(?<stem>.+)(?<number>\(\d+\))(?<extension>\.[^.]+)$")]
    private static partial Regex CopyNumber();

    [GeneratedRegex(@"^(?<stem>.+)-(edited|bearbeitet|modifié|editado|modificato|bewerkt|edytowane|編集済み)(?<number>\(\d+\))?(?<extension>\.[^.]+)$")]
    private static partial Regex Edited();
}
