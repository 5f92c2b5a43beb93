using System.Numerics;
using System.Numerics.Tensors;
using PixelTruth.Domain.Photos;

namespace PixelTruth.Domain.Understanding;

/// <summary>Symmetry and repetition of a picture squashed to 64x64 grey (scenes.md, pixel measures).</summary>
internal static class SquareStructure
{
    private const int Side = 64;
    private const float SmallestDeviation = 1e-6f;
    private const int NearestRepeat = 5;
    private const int FarthestRepeat = 24;

    /// <summary>Writes symmetry and period.</summary>
    public static void Measure(RgbImage thumbnail, float[] measures)
    {
        var grey = BicubicGrey.Resize(thumbnail, Side);
        var gradient = CentralGradient(grey);
        Standardise(grey);
        Standardise(gradient);
        measures[SceneMeasures.Symmetry] = MirrorCorrelation(grey);
        measures[SceneMeasures.Period] = StrongestRepeat(gradient);
    }

    private static float MirrorCorrelation(ReadOnlySpan<float> grey)
    {
        double sum = 0;
        for (var row = 0; row < Side; row++)
        {
            for (var column = 0; column < Side; column++)
                sum += grey[(row * Side) + column] * grey[(row * Side) + Side - 1 - column];
        }

        return (float)(sum / grey.Length);
    }

    private static float[] CentralGradient(ReadOnlySpan<float> grey)
    {
        var gradient = new float[grey.Length];
        for (var row = 0; row < Side; row++)
        {
            var (up, down) = (Math.Max(row - 1, 0), Math.Min(row + 1, Side - 1));
            for (var column = 0; column < Side; column++)
            {
                var (left, right) = (Math.Max(column - 1, 0), Math.Min(column + 1, Side - 1));
                var dx = (grey[(row * Side) + right] - grey[(row * Side) + left]) / (right - left);
                var dy = (grey[(down * Side) + column] - grey[(up * Side) + column]) / (down - up);
                gradient[(row * Side) + column] = MathF.Sqrt((dx * dx) + (dy * dy));
            }
        }

        return gradient;
    }

    private static void Standardise(Span<float> values)
    {
        TensorPrimitives.Subtract(values, TensorPrimitives.Average<float>(values), values);
        var deviation = MathF.Sqrt(TensorPrimitives.SumOfSquares<float>(values) / values.Length);
        TensorPrimitives.Divide(values, deviation + SmallestDeviation, values);
    }

    // The circular autocorrelation is the inverse transform of the power spectrum.
    private static float StrongestRepeat(ReadOnlySpan<float> gradient)
    {
        var plane = new Complex[gradient.Length];
        for (var index = 0; index < plane.Length; index++)
            plane[index] = gradient[index];
        FourierTransform.Forward(plane, Side);
        for (var index = 0; index < plane.Length; index++)
            plane[index] = plane[index].Real * plane[index].Real + (plane[index].Imaginary * plane[index].Imaginary);

        // A power spectrum is real and symmetric, so that the forward transform is the inverse one but for the factor.
        FourierTransform.Forward(plane, Side);
        var strongest = double.NegativeInfinity;
        for (var row = 0; row < Side; row++)
        {
            for (var column = 0; column < Side; column++)
            {
                var distance = Math.Sqrt(Squared(Offset(row)) + Squared(Offset(column)));
                if (distance is >= NearestRepeat and <= FarthestRepeat)
                    strongest = Math.Max(strongest, plane[(row * Side) + column].Real);
            }
        }

        return (float)(strongest / plane.Length / plane.Length);
    }

    private static int Offset(int index) => Math.Min(index, Side - index);

    private static double Squared(int value) => value * value;
}
