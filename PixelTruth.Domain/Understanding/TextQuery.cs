namespace PixelTruth.Domain.Understanding;

/// <summary>A search text as concepts (tagging.md section 6).</summary>
/// <param name="Concepts">One concept a match: the first of its first three senses that can be seen, else the first sense.</param>
/// <param name="IsWhole">True when the whole text is one concept; false when it was taken apart.</param>
public sealed record TextQuery(IReadOnlyList<Concept> Concepts, bool IsWhole)
{
    private const int LongestMatch = 4;
    private const int SensesTried = 3;
    private static readonly HashSet<string> StopWords = new(StringComparer.Ordinal)
    {
        "a", "an", "the", "of", "on", "in", "at", "by", "to", "for", "from", "with", "without", "over", "under", "near", "and", "or",
        "is", "are", "be", "my", "our", "your", "his", "her", "their", "its", "this", "that", "some", "it", "i", "me", "as", "into",
    };

    /// <summary>Reads a text; empty when nothing in it is a known concept.</summary>
    public static TextQuery Parse(string text, Knowledge knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        var written = ConceptText.Normalise(text);
        if (written.Length == 0)
            return new TextQuery([], false);
        if (BestSense(written, knowledge) is { } whole)
            return new TextQuery([whole], true);
        return new TextQuery(TakeApart(written.Split(' '), knowledge), false);
    }

    private static List<Concept> TakeApart(string[] words, Knowledge knowledge)
    {
        var concepts = new List<Concept>();
        for (var start = 0; start < words.Length;)
        {
            var (concept, length) = LongestFrom(words, start, knowledge);
            if (concept is not null)
                concepts.Add(concept);
            start += length;
        }

        return concepts;
    }

    private static (Concept? Concept, int Length) LongestFrom(string[] words, int start, Knowledge knowledge)
    {
        for (var length = Math.Min(LongestMatch, words.Length - start); length >= 1; length--)
        {
            if (length == 1 && StopWords.Contains(words[start]))
                break;
            if (BestSense(string.Join(' ', words, start, length), knowledge) is { } concept)
                return (concept, length);
        }

        return (null, 1);
    }

    private static Concept? BestSense(string text, Knowledge knowledge)
    {
        var senses = knowledge.Vocabulary.Lookup(text).Take(SensesTried).ToList();
        return senses.Find(sense => knowledge.Evidence.Of(sense).Any) ?? senses.FirstOrDefault();
    }
}
