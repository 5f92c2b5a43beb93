namespace PixelTruth.Domain.Understanding;

/// <summary>The concepts the product knows, and the ways to find one: by id, by what a person writes, by prefix, along the hierarchy.</summary>
public sealed class Vocabulary
{
    private readonly Dictionary<string, Concept> byId;
    private readonly Dictionary<string, List<Concept>> byText = [];
    private readonly ILookup<string, Concept> children;
    private readonly (string Text, Concept Concept, bool IsName)[] prefixes;

    /// <summary>Indexes the concepts.</summary>
    /// <param name="concepts">In file order; <see cref="Concept.Index"/> equals the position.</param>
    public Vocabulary(IReadOnlyList<Concept> concepts)
    {
        ArgumentNullException.ThrowIfNull(concepts);
        Concepts = concepts;
        byId = concepts.ToDictionary(concept => concept.Id, StringComparer.Ordinal);
        children = concepts.SelectMany(concept => concept.ParentIds.Select(parent => (parent, concept))).ToLookup(pair => pair.parent, pair => pair.concept);
        AddTexts(concepts.Where(concept => concept.FullName == concept.Name), concept => [concept.Name]);
        AddTexts(concepts.Where(concept => concept.FullName != concept.Name), concept => [concept.FullName, concept.Name]);
        AddTexts(concepts, concept => concept.Synonyms);
        prefixes = [.. concepts
            .SelectMany(concept => concept.Synonyms.Prepend(concept.Name).Select((text, place) => (Text: ConceptText.Normalise(text), Concept: concept, IsName: place == 0)))
            .OrderBy(pair => pair.Text, StringComparer.Ordinal)];
    }

    /// <summary>All concepts in file order.</summary>
    public IReadOnlyList<Concept> Concepts { get; }

    /// <summary>The concept of an id, or null.</summary>
    public Concept? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The name of a concept as people read it; the id itself when the vocabulary lacks it.</summary>
    public string NameOf(string id) => Find(id)?.Name ?? id;

    /// <summary>True when <paramref name="wideId"/> contains <paramref name="narrowId"/> along the hierarchy.</summary>
    public bool IsWider(string wideId, string narrowId) =>
        Find(narrowId) is { } narrow && Ancestors(narrow).Any(concept => concept.Id == wideId);

    /// <summary>The concepts a text may mean, likeliest first: by name, by a name with a parenthesis, by synonym (tagging.md section 6); empty when there is none.</summary>
    public IReadOnlyList<Concept> Lookup(string text) =>
        ConceptText.Forms(text).SelectMany(form => byText.GetValueOrDefault(form) ?? []).DistinctBy(concept => concept.Index).ToList();

    /// <summary>All wider concepts, nearest first.</summary>
    public IReadOnlyList<Concept> Ancestors(Concept concept)
    {
        ArgumentNullException.ThrowIfNull(concept);
        return Walk(concept, step => step.ParentIds.Select(Find).OfType<Concept>());
    }

    /// <summary>All narrower concepts, nearest first.</summary>
    public IReadOnlyList<Concept> Descendants(Concept concept)
    {
        ArgumentNullException.ThrowIfNull(concept);
        return Walk(concept, step => children[step.Id]);
    }

    /// <summary>Completes what a person types: names and synonyms that begin with it; concepts that can be seen first, then shorter names.</summary>
    /// <param name="prefix">As typed; empty gives nothing.</param>
    /// <param name="limit">At most this many concepts.</param>
    public IReadOnlyList<Concept> Suggest(string prefix, int limit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        var start = ConceptText.Normalise(prefix);
        if (start.Length == 0)
            return [];
        return StartingWith(start)
            .GroupBy(pair => pair.Concept.Index)
            .Select(group => (Concept: Concepts[group.Key], Length: group.Min(pair => pair.Text.Length), Exact: group.Any(pair => pair.IsName && pair.Text.Length == start.Length)))
            .OrderByDescending(match => match.Exact)
            .ThenByDescending(match => match.Concept.CanBeShown)
            .ThenByDescending(match => match.Concept.EvidenceCodes.Length > 0)
            .ThenBy(match => match.Length)
            .ThenBy(match => match.Concept.Id, StringComparer.Ordinal)
            .Take(limit)
            .Select(match => match.Concept)
            .ToList();
    }

    private IEnumerable<(string Text, Concept Concept, bool IsName)> StartingWith(string start)
    {
        var first = FirstNotBefore(start);
        for (var index = first; index < prefixes.Length && prefixes[index].Text.StartsWith(start, StringComparison.Ordinal); index++)
            yield return prefixes[index];
    }

    private int FirstNotBefore(string start)
    {
        var (low, high) = (0, prefixes.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(prefixes[middle].Text, start) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private void AddTexts(IEnumerable<Concept> concepts, Func<Concept, IEnumerable<string>> texts)
    {
        foreach (var concept in concepts)
        {
            foreach (var text in texts(concept).Select(ConceptText.Normalise).Distinct())
            {
                if (!byText.TryGetValue(text, out var meant))
                    byText[text] = meant = [];
                if (!meant.Contains(concept))
                    meant.Add(concept);
            }
        }
    }

    private static List<Concept> Walk(Concept from, Func<Concept, IEnumerable<Concept>> next)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { from.Id };
        var found = new List<Concept>();
        var waiting = new Queue<Concept>([from]);
        while (waiting.TryDequeue(out var step))
        {
            foreach (var concept in next(step).Where(concept => seen.Add(concept.Id)))
            {
                found.Add(concept);
                waiting.Enqueue(concept);
            }
        }

        return found;
    }
}
