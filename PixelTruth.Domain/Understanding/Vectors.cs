using System.Numerics.Tensors;

namespace PixelTruth.Domain.Understanding;

/// <summary>Small operations on dense vectors.</summary>
internal static class Vectors
{
    private const float SmallestNorm = 1e-9f;

    /// <summary>Divides by max(|x|, 1e-9), in place.</summary>
    public static void Normalise(Span<float> vector) =>
        TensorPrimitives.Divide(vector, MathF.Max(TensorPrimitives.Norm<float>(vector), SmallestNorm), vector);

    /// <summary>softmax(logits / temperature); sums to 1. Source and target may be the same.</summary>
    public static void Softmax(ReadOnlySpan<float> logits, float temperature, Span<float> target)
    {
        var highest = TensorPrimitives.Max(logits);
        TensorPrimitives.Subtract(logits, highest, target);
        TensorPrimitives.Divide(target, temperature, target);
        TensorPrimitives.Exp<float>(target, target);
        TensorPrimitives.Divide(target, TensorPrimitives.Sum<float>(target), target);
    }

    /// <summary>True when no value is infinite or not a number.</summary>
    public static bool AreFinite(ReadOnlySpan<float> vector) => float.IsFinite(TensorPrimitives.SumOfMagnitudes(vector));
}
