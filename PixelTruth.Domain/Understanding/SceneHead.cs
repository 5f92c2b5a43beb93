using System.Numerics.Tensors;

namespace PixelTruth.Domain.Understanding;

/// <summary>A linear layer on the centre crop's embedding and 16 pixel measures that knows scenes, styles and contexts (scenes.md).</summary>
/// <param name="Scenes">The outputs in order.</param>
/// <param name="Weights"><c>float[scenes * 1297]</c>, one row a scene: embedding, measures, constant.</param>
/// <param name="Measures">How the measures are standardised.</param>
public sealed record SceneHead(IReadOnlyList<Scene> Scenes, float[] Weights, MeasureScaling Measures)
{
    private const int EmbeddingLength = 1280;
    private const int InputLength = EmbeddingLength + SceneMeasures.Count + 1;

    /// <summary>Probability 0..1 of every scene, each decided alone.</summary>
    /// <param name="cropEmbedding">1280-d embedding of the centre crop.</param>
    /// <param name="measures">The 16 raw measures.</param>
    public float[] Probabilities(ReadOnlySpan<float> cropEmbedding, ReadOnlySpan<float> measures)
    {
        Span<float> input = stackalloc float[InputLength];
        var embedding = input[..EmbeddingLength];
        TensorPrimitives.Max(cropEmbedding, 0f, embedding);
        TensorPrimitives.Sqrt(embedding, embedding);
        Measures.Standardise(measures, input.Slice(EmbeddingLength, SceneMeasures.Count));
        input[^1] = 1;

        var probabilities = new float[Scenes.Count];
        for (var scene = 0; scene < probabilities.Length; scene++)
        {
            var score = TensorPrimitives.Dot(Weights.AsSpan(scene * InputLength, InputLength), input);
            probabilities[scene] = (float)Scenes[scene].Calibration.Probability(score);
        }

        return probabilities;
    }
}
