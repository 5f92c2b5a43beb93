namespace PixelTruth.Domain.Understanding;

/// <summary>For every concept: which classes, detector columns, scenes and pixel rules speak for it, itself or through a narrower concept.</summary>
public sealed class EvidenceMap
{
    private readonly ConceptSources[] sources;

    /// <summary>Takes the table over.</summary>
    /// <param name="sources">One entry a concept, in vocabulary order.</param>
    /// <param name="classNames">Name of each of the 1000 classes.</param>
    /// <param name="objectNames">Name of each of the 80 detector columns.</param>
    public EvidenceMap(ConceptSources[] sources, IReadOnlyList<string> classNames, IReadOnlyList<string> objectNames)
    {
        this.sources = sources;
        ClassNames = classNames;
        ObjectNames = objectNames;
    }

    /// <summary>Name of each of the 1000 classes.</summary>
    public IReadOnlyList<string> ClassNames { get; }

    /// <summary>Name of each of the 80 detector columns.</summary>
    public IReadOnlyList<string> ObjectNames { get; }

    /// <summary>Indices of the concepts that may become tags.</summary>
    public required IReadOnlyList<int> Showable { get; init; }

    /// <summary>What speaks for a concept.</summary>
    public ConceptSources Of(Concept concept)
    {
        ArgumentNullException.ThrowIfNull(concept);
        return sources[concept.Index];
    }
}
