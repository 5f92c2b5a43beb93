using System.Text.RegularExpressions;

namespace PixelTruth.Tests.Architecture;

/// <summary>Something that a source file must not hold.</summary>
/// <param name="Sentence">The rule in words.</param>
/// <param name="Endings">The kinds of files it is for.</param>
/// <param name="Breaks">The line (from 1) that breaks it, 0 for none; gets the file's path and lines.</param>
internal sealed record SourceRule(string Sentence, string[] Endings, Func<string, string[], int> Breaks)
{
    /// <summary>A rule by a pattern for a line.</summary>
    public static SourceRule Line(string sentence, string[] endings, Regex pattern) =>
        new(sentence, endings, (_, lines) => Array.FindIndex(lines, line => pattern.IsMatch(line)) + 1);

    /// <summary>One line for each file that breaks the rule.</summary>
    public IReadOnlyList<string> Violations(IEnumerable<SourceFile> files) =>
        [.. from file in files
            where Endings.Any(ending => file.Path.EndsWith(ending, StringComparison.Ordinal))
            let line = Breaks(file.Path, file.Lines)
            where line > 0
            select $"{file.Path}:{line}"];
}
