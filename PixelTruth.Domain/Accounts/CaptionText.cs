using System.Text;

namespace PixelTruth.Domain.Accounts;

/// <summary>Makes the text of a source fit to store and show.</summary>
public static class CaptionText
{
    /// <summary>Instagram allows 2,200 characters; other sources may have more.</summary>
    public const int MaxLength = 10_000;

    /// <summary>Without control characters (line breaks stay) and broken surrogates, trimmed, at most <see cref="MaxLength"/> characters; null when nothing is left.</summary>
    public static string? Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;

        var kept = text.EnumerateRunes().Where(rune => rune.Value is '\n' or '\t' || !Rune.IsControl(rune)).Take(MaxLength);
        var clean = string.Concat(kept).Trim();
        return clean.Length == 0 ? null : clean;
    }
}
