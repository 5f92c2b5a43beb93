namespace PixelTruth.Domain.Understanding;

/// <summary>What the neural networks said of one photo, unprocessed: the only numbers that cross from the model runtime into the domain.</summary>
public sealed class ModelOutputs
{
    /// <summary>1000 class logits of the centre crop (<c>lc</c>).</summary>
    public required float[] CropLogits { get; init; }

    /// <summary>1000 class logits of the whole picture squashed to a square (<c>ls</c>).</summary>
    public required float[] SquashedLogits { get; init; }

    /// <summary>1280-d embedding of the centre crop (<c>ec</c>), not normalised, none negative.</summary>
    public required float[] CropEmbedding { get; init; }

    /// <summary>1280-d embedding of the squashed picture (<c>es</c>), not normalised, none negative.</summary>
    public required float[] SquashedEmbedding { get; init; }

    /// <summary>Highest raw detector score per COCO column, 90 values 0..1; index 0 is COCO id 1.</summary>
    public required float[] DetectorMaxima { get; init; }

    /// <summary>Detections after non-maximum suppression with their raw (uncalibrated) scores.</summary>
    public required IReadOnlyList<DetectedObject> RawDetections { get; init; }
}
