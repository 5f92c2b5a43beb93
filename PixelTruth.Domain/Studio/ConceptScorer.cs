using System.Numerics.Tensors;
using System.Runtime.Intrinsics;

namespace PixelTruth.Domain.Studio;

/// <summary>
/// Scores every photo of an account for a trained concept: s = (w . z - w . mean) / r, with z the stored descriptor and
/// r its <see cref="AccountBackground.Radius"/>. Scores rank; <see cref="ConceptRanking"/> makes probabilities of them.
/// </summary>
public static class ConceptScorer
{
    private const float SmallestRadius = 1e-6f;

    /// <summary>Scores descriptors kept as floats.</summary>
    /// <param name="model">The trained state.</param>
    /// <param name="descriptors">float[N x d], row by row.</param>
    /// <param name="radii">float[N]: distance of each from the account's mean. A photo on the mean scores 0.</param>
    /// <param name="scores">float[N], written.</param>
    /// <exception cref="ArgumentException">The sizes do not belong together.</exception>
    public static void Score(ConceptModel model, ReadOnlySpan<float> descriptors, ReadOnlySpan<float> radii, Span<float> scores)
    {
        var d = CheckSizes(model, descriptors.Length, radii.Length, scores.Length);
        for (var i = 0; i < scores.Length; i++)
        {
            var product = TensorPrimitives.Dot(descriptors.Slice(i * d, d), model.Weights);
            scores[i] = Centred(product, model.Offset, radii[i]);
        }
    }

    /// <summary>Scores descriptors kept as bytes: number = byte x the photo's scale.</summary>
    /// <param name="model">The trained state.</param>
    /// <param name="descriptors">sbyte[N x d], row by row.</param>
    /// <param name="scales">float[N]: max|z| / 127 of each.</param>
    /// <param name="radii">float[N]: distance of each from the account's mean. A photo on the mean scores 0.</param>
    /// <param name="scores">float[N], written.</param>
    /// <exception cref="ArgumentException">The sizes do not belong together.</exception>
    public static void Score(
        ConceptModel model, ReadOnlySpan<sbyte> descriptors, ReadOnlySpan<float> scales, ReadOnlySpan<float> radii, Span<float> scores)
    {
        var d = CheckSizes(model, descriptors.Length, radii.Length, scores.Length);
        if (scales.Length != scores.Length)
            throw new ArgumentException("Every photo needs one scale.", nameof(scales));
        for (var i = 0; i < scores.Length; i++)
        {
            var product = scales[i] * Dot(descriptors.Slice(i * d, d), model.Weights);
            scores[i] = Centred(product, model.Offset, radii[i]);
        }
    }

    private static float Centred(float product, double offset, float radius) =>
        radius < SmallestRadius ? 0 : (float)((product - offset) / radius);

    private static int CheckSizes(ConceptModel model, int numbers, int radii, int scores)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (numbers != scores * model.Weights.Length || radii != scores)
            throw new ArgumentException("Every photo needs one descriptor of the model's size, one radius and one score.", nameof(scores));
        return model.Weights.Length;
    }

    /// <summary>Widens 32 bytes at a time to floats; portable vectors, so one path serves every processor.</summary>
    private static float Dot(ReadOnlySpan<sbyte> bytes, ReadOnlySpan<float> weights)
    {
        var (a, b, c, e) = (Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero);
        var i = 0;
        for (; i <= bytes.Length - 32; i += 32)
        {
            var (low, high) = Vector256.Widen(Vector256.Create(bytes.Slice(i, 32)));
            var (first, second) = Vector256.Widen(low);
            var (third, fourth) = Vector256.Widen(high);
            var w = weights.Slice(i, 32);
            a = Vector256.MultiplyAddEstimate(Vector256.ConvertToSingle(first), Vector256.Create(w), a);
            b = Vector256.MultiplyAddEstimate(Vector256.ConvertToSingle(second), Vector256.Create(w[8..]), b);
            c = Vector256.MultiplyAddEstimate(Vector256.ConvertToSingle(third), Vector256.Create(w[16..]), c);
            e = Vector256.MultiplyAddEstimate(Vector256.ConvertToSingle(fourth), Vector256.Create(w[24..]), e);
        }
        var sum = Vector256.Sum(a + b + (c + e));
        for (; i < bytes.Length; i++)
            sum += bytes[i] * weights[i];
        return sum;
    }
}
