namespace PixelTruth.Domain.Understanding;

/// <summary>Folds tags that repeat along the hierarchy or as twins into the most specific one (tagging.md section 8).</summary>
/// <param name="vocabulary">Where the hierarchy and the names come from.</param>
public sealed class TagFolding(Vocabulary vocabulary)
{
    /// <summary>The tags to show, in the order of the tags; every given tag is in the result once, shown or folded.</summary>
    public IReadOnlyList<FoldedTag> Fold(IReadOnlyList<Tag> tags)
    {
        ArgumentNullException.ThrowIfNull(tags);
        var folding = tags.Select(tag => new Entry(tag, vocabulary.Find(tag.ConceptId), vocabulary)).ToList();
        var shown = new Entry[folding.Count];
        for (var index = 0; index < shown.Length; index++)
            shown[index] = Target(folding[index], folding);

        // A tag that another one folds into is shown itself, whatever it could fold into.
        var targets = shown.Where((target, index) => target != folding[index]).ToHashSet();
        return folding
            .Where((entry, index) => shown[index] == entry || targets.Contains(entry))
            .Select(entry => new FoldedTag(entry.Tag, folding.Where((_, index) => shown[index] == entry && folding[index] != entry && !targets.Contains(folding[index])).Select(other => other.Tag).ToList()))
            .ToList();
    }

    private static Entry Target(Entry entry, List<Entry> all)
    {
        var seen = new HashSet<Entry> { entry };
        while (Next(entry, all) is { } next && seen.Add(next))
            entry = next;
        return entry;
    }

    private static Entry? Next(Entry entry, List<Entry> all) =>
        all.Find(other => other != entry && other.IsBelow(entry))
        ?? all.TakeWhile(other => other != entry).FirstOrDefault(other => other.IsTwinOf(entry) && !entry.IsBelow(other));

    private sealed class Entry(Tag tag, Concept? concept, Vocabulary vocabulary)
    {
        private readonly HashSet<int> ancestors = concept is null ? [] : [.. vocabulary.Ancestors(concept).Select(wider => wider.Index)];
        private readonly HashSet<string> names = concept is null ? [] : [.. concept.Synonyms.Append(concept.Name).Select(name => ConceptText.Forms(name)[^1])];

        public Tag Tag => tag;

        private int Index => concept?.Index ?? -1;

        public bool IsBelow(Entry other) => other.Index >= 0 && ancestors.Contains(other.Index);

        public bool IsTwinOf(Entry other) => names.Overlaps(other.names);
    }
}
