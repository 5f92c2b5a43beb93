using System.Text.RegularExpressions;

namespace PixelTruth.Domain.Understanding;

/// <summary>How written words are compared with names of concepts.</summary>
public static partial class ConceptText
{
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["men"] = "man",
        ["women"] = "woman",
        ["children"] = "child",
        ["feet"] = "foot",
        ["teeth"] = "tooth",
        ["mice"] = "mouse",
        ["geese"] = "goose",
        ["leaves"] = "leaf",
        ["knives"] = "knife",
        ["wolves"] = "wolf",
        ["shelves"] = "shelf",
    };

    /// <summary>Lower case, hyphens and runs of spaces as one space.</summary>
    public static string Normalise(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Gaps().Replace(text.ToLowerInvariant(), " ").Trim();
    }

    /// <summary>The words of a text as they may be named: as written, with the last word in the singular, with all words in the singular.</summary>
    public static IReadOnlyList<string> Forms(string text)
    {
        var written = Normalise(text);
        var words = written.Split(' ');
        var all = string.Join(' ', words.Select(Singular));
        words[^1] = Singular(words[^1]);
        return new[] { written, string.Join(' ', words), all }.Distinct().ToList();
    }

    private static string Singular(string word)
    {
        if (Irregular.TryGetValue(word, out var singular))
            return singular;
        if (word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal))
            return word[..^3] + "y";
        if (word.Length > 4 && SibilantPlural().IsMatch(word))
            return word[..^2];
        return word.Length > 3 && word.EndsWith('s') && !NotPlural().IsMatch(word) ? word[..^1] : word;
    }

    [GeneratedRegex(@"[\s\-]+")]
    private static partial Regex Gaps();

    [GeneratedRegex("(ss|sh|ch|x|z|o)es$")]
    private static partial Regex SibilantPlural();

    [GeneratedRegex("(ss|us|is)$")]
    private static partial Regex NotPlural();
}
