namespace PixelTruth.Domain.Understanding;

/// <summary>
/// Everything later capabilities need to know of one photo without looking at its pixels again:
/// tagging.md section 3 and learning.md section 0. Computed once, stored as one versioned blob.
/// </summary>
public sealed class PhotoFacts
{
    /// <summary><c>p</c>: 1000 class probabilities, softmax of the averaged logits at T = 0.8; sums to 1.</summary>
    public required float[] ClassProbabilities { get; init; }

    /// <summary><c>d</c>: 80 calibrated detector probabilities in the order of <c>detector_columns</c>.</summary>
    public required float[] DetectorProbabilities { get; init; }

    /// <summary><c>v</c>: semantic vector, <c>float[384]</c>, L2-normalised.</summary>
    public required float[] Semantic { get; init; }

    /// <summary><c>r</c>: ridge vector, <c>float[384]</c>, L2-normalised.</summary>
    public required float[] Ridge { get; init; }

    /// <summary>Probability of each pixel rule, in the order of <c>calibration.json</c>.</summary>
    public required float[] PixelProbabilities { get; init; }

    /// <summary><c>h</c>: 73 calibrated scene probabilities in the order of <c>scenes.tsv</c>.</summary>
    public required float[] SceneProbabilities { get; init; }

    /// <summary>The 16 raw pixel measures in the order of <c>measures.json</c>.</summary>
    public required float[] Measures { get; init; }

    /// <summary>The 45 pixel features of learning.md section 1.</summary>
    public required float[] PixelFeatures { get; init; }

    /// <summary><c>z</c>: similarity descriptor, <c>float[512]</c>, L2-normalised; null when an input was not finite.</summary>
    public required float[]? Descriptor { get; init; }

    /// <summary>Perceptual hash of the thumbnail, 64 bits (learning.md section 6).</summary>
    public required ulong Hash { get; init; }

    /// <summary>Perceptual hash of the mirrored thumbnail.</summary>
    public required ulong MirroredHash { get; init; }

    /// <summary>32x32 grey bytes, row by row, for duplicate registration.</summary>
    public required byte[] Grey32 { get; init; }

    /// <summary>Objects with boxes, calibrated, best first.</summary>
    public required IReadOnlyList<DetectedObject> Objects { get; init; }

    /// <summary>Dominant colours, largest share first.</summary>
    public required IReadOnlyList<PaletteColour> Palette { get; init; }
}
