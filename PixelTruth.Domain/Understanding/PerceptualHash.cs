using System.Numerics;
using PixelTruth.Domain.Photos;

namespace PixelTruth.Domain.Understanding;

/// <summary>64-bit perceptual hash of a 64x64 thumbnail (learning.md section 6).</summary>
public static class PerceptualHash
{
    private const int Side = 32;
    private const int Kept = 8;
    private static readonly double[] Cosines = BuildCosines();

    /// <summary>The thumbnail as 32x32 grey, 0..255, averaged 2x2, row by row.</summary>
    public static float[] Grey(RgbImage thumbnail)
    {
        ArgumentNullException.ThrowIfNull(thumbnail);
        var grey = new float[Side * Side];
        for (var index = 0; index < thumbnail.Width * thumbnail.Height; index++)
        {
            var (row, column) = (index / thumbnail.Width / 2, index % thumbnail.Width / 2);
            var pixel = thumbnail.Pixels.AsSpan(index * 3, 3);
            grey[(row * Side) + column] += ((0.299f * pixel[0]) + (0.587f * pixel[1]) + (0.114f * pixel[2])) / 4;
        }

        return grey;
    }

    /// <summary>The picture mirrored left to right.</summary>
    public static float[] Mirror(ReadOnlySpan<float> grey)
    {
        var mirrored = grey.ToArray();
        for (var row = 0; row < Side; row++)
            mirrored.AsSpan(row * Side, Side).Reverse();
        return mirrored;
    }

    /// <summary>The hash of a 32x32 grey picture; bit 0 is always 0.</summary>
    public static ulong Of(ReadOnlySpan<float> grey)
    {
        Span<double> coefficients = stackalloc double[Kept * Kept];
        Transform(grey, coefficients);
        Span<double> sorted = stackalloc double[coefficients.Length - 1];
        coefficients[1..].CopyTo(sorted);
        sorted.Sort();
        var median = sorted[sorted.Length / 2];
        var hash = 0UL;
        for (var bit = 1; bit < coefficients.Length; bit++)
        {
            if (coefficients[bit] > median)
                hash |= 1UL << bit;
        }

        return hash;
    }

    /// <summary>Differing bits between two pictures, 0..64; a mirrored copy counts as the same.</summary>
    public static int Distance(ulong hash, ulong other, ulong otherMirrored) =>
        Math.Min(BitOperations.PopCount(hash ^ other), BitOperations.PopCount(hash ^ otherMirrored));

    private static void Transform(ReadOnlySpan<float> grey, Span<double> coefficients)
    {
        Span<double> rows = stackalloc double[Side * Kept];
        for (var row = 0; row < Side; row++)
        {
            for (var wave = 0; wave < Kept; wave++)
            {
                double sum = 0;
                for (var column = 0; column < Side; column++)
                    sum += grey[(row * Side) + column] * Cosines[(wave * Side) + column];
                rows[(row * Kept) + wave] = sum;
            }
        }

        for (var down = 0; down < Kept; down++)
        {
            for (var across = 0; across < Kept; across++)
            {
                double sum = 0;
                for (var row = 0; row < Side; row++)
                    sum += rows[(row * Kept) + across] * Cosines[(down * Side) + row];
                coefficients[(down * Kept) + across] = sum;
            }
        }
    }

    private static double[] BuildCosines()
    {
        var cosines = new double[Kept * Side];
        for (var index = 0; index < cosines.Length; index++)
        {
            var (wave, place) = (index / Side, index % Side);
            cosines[index] = Math.Sqrt((wave == 0 ? 1.0 : 2.0) / Side) * Math.Cos(Math.PI * ((2 * place) + 1) * wave / (2.0 * Side));
        }

        return cosines;
    }
}
