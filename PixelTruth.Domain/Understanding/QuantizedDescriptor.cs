using System.Numerics;
using System.Numerics.Tensors;

namespace PixelTruth.Domain.Understanding;

/// <summary>A descriptor in one byte a dimension, for memory (learning.md section 5): 516 bytes a photo and no measurable loss.</summary>
/// <param name="Values">Rounded to -127..127.</param>
/// <param name="Scale">What one step is worth.</param>
public sealed record QuantizedDescriptor(sbyte[] Values, float Scale)
{
    private const float Steps = 127;

    /// <summary>Quantises a vector with its own scale, max |z| / 127.</summary>
    public static QuantizedDescriptor From(ReadOnlySpan<float> descriptor)
    {
        var largest = descriptor.IsEmpty ? 0 : MathF.Abs(TensorPrimitives.MaxMagnitude(descriptor));
        var scale = largest > 0 ? largest / Steps : 1;
        var values = new sbyte[descriptor.Length];
        for (var index = 0; index < values.Length; index++)
            values[index] = (sbyte)MathF.Round(descriptor[index] / scale);
        return new QuantizedDescriptor(values, scale);
    }

    /// <summary>Approximate cosine of two L2-normalised descriptors, -1..1.</summary>
    public float Similarity(QuantizedDescriptor other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Dot(Values, other.Values) * Scale * other.Scale;
    }

    /// <summary>Exact dot product of bytes in 32 bits.</summary>
    public static int Dot(ReadOnlySpan<sbyte> left, ReadOnlySpan<sbyte> right)
    {
        var sums = Vector<int>.Zero;
        var index = 0;
        for (; index <= left.Length - Vector<sbyte>.Count; index += Vector<sbyte>.Count)
        {
            Vector.Widen(new Vector<sbyte>(left[index..]), out var leftLow, out var leftHigh);
            Vector.Widen(new Vector<sbyte>(right[index..]), out var rightLow, out var rightHigh);

            // Two products of at most 127 * 127 fit into 16 bits.
            Vector.Widen((leftLow * rightLow) + (leftHigh * rightHigh), out var low, out var high);
            sums += low + high;
        }

        var sum = Vector.Sum(sums);
        for (; index < left.Length; index++)
            sum += left[index] * right[index];
        return sum;
    }
}
