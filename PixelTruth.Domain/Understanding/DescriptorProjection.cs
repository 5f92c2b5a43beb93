using System.Numerics.Tensors;

namespace PixelTruth.Domain.Understanding;

/// <summary>The whitened similarity descriptor of learning.md section 1.</summary>
public sealed record DescriptorProjection
{
    /// <summary>Length of a descriptor.</summary>
    public const int Length = 512;

    private const int Embedding = 1280;
    private const int Classes = 1000;
    private const int Blocks = Embedding + Classes + PixelFeatures.Count;
    private const float ClassTemperature = 3;
    private const float ClassWeight = 0.3f;
    private const float PixelWeight = 0.1f;
    private const float SmallestNorm = 1e-6f;

    /// <summary>Transposed matrix W, <c>float[512 * 2325]</c>: one row a descriptor dimension.</summary>
    public required float[] Weights { get; init; }

    /// <summary>Mean of the embedding block, <c>float[1280]</c>.</summary>
    public required float[] EmbeddingMean { get; init; }

    /// <summary>Mean of the class block, <c>float[1000]</c>.</summary>
    public required float[] ClassMean { get; init; }

    /// <summary>Mean of the pixel block, <c>float[45]</c>.</summary>
    public required float[] PixelMean { get; init; }

    /// <summary>Mean of the pixel features, <c>float[45]</c>.</summary>
    public required float[] FeatureMean { get; init; }

    /// <summary>Deviation of the pixel features, <c>float[45]</c>.</summary>
    public required float[] FeatureDeviation { get; init; }

    /// <summary>Subtracted after the projection, <c>float[512]</c>.</summary>
    public required float[] Bias { get; init; }

    /// <summary>Mean descriptor of the reference photos, <c>float[512]</c>.</summary>
    public required float[] BankMean { get; init; }

    /// <summary>The descriptor, <c>float[512]</c>, L2-normalised; null when an input is not finite or nothing is left to compare.</summary>
    public float[]? Describe(ModelOutputs outputs, ReadOnlySpan<float> pixelFeatures)
    {
        ArgumentNullException.ThrowIfNull(outputs);
        Span<float> blocks = stackalloc float[Blocks];
        WriteEmbedding(outputs, blocks[..Embedding]);
        WriteClasses(outputs, blocks.Slice(Embedding, Classes));
        WritePixels(pixelFeatures, blocks[(Embedding + Classes)..]);
        Vectors.Normalise(blocks);

        var descriptor = new float[Length];
        for (var index = 0; index < Length; index++)
            descriptor[index] = TensorPrimitives.Dot(Weights.AsSpan(index * Blocks, Blocks), blocks) - Bias[index];
        var norm = TensorPrimitives.Norm<float>(descriptor);
        if (!float.IsFinite(norm) || norm < SmallestNorm)
            return null;
        Vectors.Normalise(descriptor);
        return descriptor;
    }

    private void WriteEmbedding(ModelOutputs outputs, Span<float> block)
    {
        TensorPrimitives.Add(outputs.CropEmbedding, outputs.SquashedEmbedding, block);
        TensorPrimitives.Max(block, 0f, block);
        TensorPrimitives.Sqrt(block, block);
        CentreOnSphere(block, EmbeddingMean, 1);
    }

    private void WriteClasses(ModelOutputs outputs, Span<float> block)
    {
        Span<float> squashed = stackalloc float[Classes];
        Vectors.Softmax(outputs.CropLogits, ClassTemperature, block);
        Vectors.Softmax(outputs.SquashedLogits, ClassTemperature, squashed);
        TensorPrimitives.Add(block, squashed, block);
        CentreOnSphere(block, ClassMean, ClassWeight);
    }

    private void WritePixels(ReadOnlySpan<float> features, Span<float> block)
    {
        for (var index = 0; index < block.Length; index++)
            block[index] = Math.Clamp((features[index] - FeatureMean[index]) / FeatureDeviation[index], -3f, 3f);
        CentreOnSphere(block, PixelMean, PixelWeight);
    }

    private static void CentreOnSphere(Span<float> block, ReadOnlySpan<float> mean, float weight)
    {
        Vectors.Normalise(block);
        TensorPrimitives.Subtract(block, mean, block);
        Vectors.Normalise(block);
        TensorPrimitives.Multiply(block, MathF.Sqrt(weight), block);
    }
}
