using System.Numerics.Tensors;
using PixelTruth.Domain.Photos;

namespace PixelTruth.Infrastructure.Photos;

/// <summary>Shrinks by exact area averages: each target pixel is the mean of the source area it covers, fractions of pixels included.</summary>
internal static class AreaAverage
{
    private const int Channels = 3;

    /// <summary>Squashes <paramref name="source"/> to a square of <paramref name="side"/> pixels.</summary>
    public static RgbImage Squash(RgbImage source, int side)
    {
        var pixels = new byte[side * side * Channels];
        var sourceRow = new float[source.Width * Channels];
        var meanRow = new float[source.Width * Channels];
        for (var y = 0; y < side; y++)
        {
            meanRow.AsSpan().Clear();
            var rows = Cover(y, side, source.Height);
            for (var row = rows.First; row <= rows.Last; row++)
            {
                TensorPrimitives.ConvertTruncating<byte, float>(source.Pixels.AsSpan(row * sourceRow.Length, sourceRow.Length), sourceRow);
                TensorPrimitives.MultiplyAdd(sourceRow, rows.WeightOf(row), meanRow, meanRow);
            }

            AverageColumns(meanRow, source.Width, pixels.AsSpan(y * side * Channels, side * Channels), side);
        }

        return new RgbImage(side, side, pixels);
    }

    private static void AverageColumns(ReadOnlySpan<float> row, int width, Span<byte> target, int side)
    {
        for (var x = 0; x < side; x++)
        {
            var columns = Cover(x, side, width);
            float red = 0, green = 0, blue = 0;
            for (var column = columns.First; column <= columns.Last; column++)
            {
                var weight = columns.WeightOf(column);
                var pixel = row.Slice(column * Channels, Channels);
                red += weight * pixel[0];
                green += weight * pixel[1];
                blue += weight * pixel[2];
            }

            target[x * Channels] = ToByte(red);
            target[(x * Channels) + 1] = ToByte(green);
            target[(x * Channels) + 2] = ToByte(blue);
        }
    }

    private static byte ToByte(float value) => (byte)Math.Clamp(value + 0.5f, 0, 255);

    private static Interval Cover(int index, int parts, int length)
    {
        var scale = (double)length / parts;
        var start = index * scale;
        var end = Math.Min((index + 1) * scale, length);
        var first = (int)start;
        return new Interval(start, end, first, Math.Max(first, (int)Math.Ceiling(end) - 1));
    }

    /// <summary>The part of an axis that one target pixel covers, in source pixels.</summary>
    private readonly record struct Interval(double Start, double End, int First, int Last)
    {
        public float WeightOf(int pixel) => (float)((Math.Min(pixel + 1, End) - Math.Max(pixel, Start)) / (End - Start));
    }
}
