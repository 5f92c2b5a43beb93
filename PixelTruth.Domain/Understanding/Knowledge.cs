namespace PixelTruth.Domain.Understanding;

/// <summary>Everything learned beforehand that turns model outputs into facts and tags: the data of the vocabulary, general and scene packs. Immutable and safe to share.</summary>
public sealed record Knowledge
{
    /// <summary>The concepts and how to find them.</summary>
    public required Vocabulary Vocabulary { get; init; }

    /// <summary>Which classes, objects, scenes and pixel rules speak for which concept.</summary>
    public required EvidenceMap Evidence { get; init; }

    /// <summary>Temperatures, thresholds and pixel rules.</summary>
    public required Calibration Calibration { get; init; }

    /// <summary>Text vectors of the concepts and the way from a picture to them.</summary>
    public required ConceptEmbeddings Embeddings { get; init; }

    /// <summary>The learned scenes.</summary>
    public required SceneHead Scenes { get; init; }

    /// <summary>The similarity descriptor.</summary>
    public required DescriptorProjection Descriptor { get; init; }
}
