using System.Numerics;

namespace PixelTruth.Domain.Understanding;

/// <summary>The discrete Fourier transform of a small square (radix 2).</summary>
internal static class FourierTransform
{
    /// <summary>Transforms rows, then columns, in place and without a factor.</summary>
    /// <param name="plane">Row by row, <c>side * side</c>.</param>
    /// <param name="side">A power of two.</param>
    public static void Forward(Complex[] plane, int side)
    {
        var line = new Complex[side];
        for (var row = 0; row < side; row++)
            TransformLine(plane, row * side, 1, line);
        for (var column = 0; column < side; column++)
            TransformLine(plane, column, side, line);
    }

    private static void TransformLine(Complex[] plane, int start, int step, Complex[] line)
    {
        var bits = BitOperations.Log2((uint)line.Length);
        for (var index = 0; index < line.Length; index++)
            line[Reverse(index, bits)] = plane[start + (index * step)];
        for (var half = 1; half < line.Length; half *= 2)
            Combine(line, half);
        for (var index = 0; index < line.Length; index++)
            plane[start + (index * step)] = line[index];
    }

    private static void Combine(Complex[] line, int half)
    {
        for (var offset = 0; offset < half; offset++)
        {
            var turn = Complex.FromPolarCoordinates(1, -Math.PI * offset / half);
            for (var low = offset; low < line.Length; low += 2 * half)
            {
                var turned = turn * line[low + half];
                line[low + half] = line[low] - turned;
                line[low] += turned;
            }
        }
    }

    private static int Reverse(int index, int bits)
    {
        var reversed = 0;
        for (var bit = 0; bit < bits; bit++)
            reversed |= ((index >> bit) & 1) << (bits - 1 - bit);
        return reversed;
    }
}
