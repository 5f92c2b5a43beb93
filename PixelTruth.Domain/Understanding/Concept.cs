namespace PixelTruth.Domain.Understanding;

/// <summary>One entry of the vocabulary.</summary>
public sealed record Concept
{
    /// <summary>Row in the vocabulary and in the concept embeddings.</summary>
    public required int Index { get; init; }

    /// <summary>Stable key, such as <c>african-bush-elephant</c>; not meant for reading.</summary>
    public required string Id { get; init; }

    /// <summary>The name as people read it, without a parenthesis.</summary>
    public required string Name { get; init; }

    /// <summary>The name as the vocabulary stores it, which may end in a distinguishing parenthesis.</summary>
    public required string FullName { get; init; }

    /// <summary>animal, object, place, feeling, weather and so on.</summary>
    public required string Kind { get; init; }

    /// <summary>WordNet id such as <c>n02084071</c>, or empty.</summary>
    public required string WordNetId { get; init; }

    /// <summary>Other names for the same thing.</summary>
    public required IReadOnlyList<string> Synonyms { get; init; }

    /// <summary>Ids of the next wider concepts.</summary>
    public required IReadOnlyList<string> ParentIds { get; init; }

    /// <summary>Off unless the member opts in (health, belief, politics, sexuality, ethnicity and the like).</summary>
    public required bool IsSensitive { get; init; }

    /// <summary>Which kinds of direct evidence exist: any of <c>c</c> classifier, <c>d</c> detector, <c>s</c> scene, <c>p</c> pixels; empty = by meaning only.</summary>
    public required string EvidenceCodes { get; init; }

    /// <summary>True when the evidence is good enough to assert it as a tag.</summary>
    public required bool CanBeShown { get; init; }

    /// <summary>One sentence on what it means; may be empty.</summary>
    public required string Definition { get; init; }
}
