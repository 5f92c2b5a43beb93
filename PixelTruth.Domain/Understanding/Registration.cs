using System.Numerics.Tensors;

namespace PixelTruth.Domain.Understanding;

/// <summary>Finds one picture inside another, cropped or mirrored, by correlation of their fine structure (learning.md section 6).</summary>
public static class Registration
{
    private const int Side = 32;
    private const int Blur = 3;
    private static readonly (int Rows, int Columns)[] Windows =
        [(32, 32), (29, 29), (26, 26), (22, 22), (32, 24), (32, 21), (24, 32), (21, 32), (32, 18), (18, 32)];

    /// <summary>The highest correlation, -1..1, over windows, directions and mirroring.</summary>
    /// <param name="grey">32x32 grey, row by row.</param>
    /// <param name="other">32x32 grey of the other picture.</param>
    public static double Correlate(ReadOnlySpan<float> grey, ReadOnlySpan<float> other)
    {
        var first = HighPass(grey);
        var second = HighPass(other);
        return Math.Max(
            Math.Max(Best(first, second), Best(second, first)),
            Math.Max(Best(PerceptualHash.Mirror(first), second), Best(second, PerceptualHash.Mirror(first))));
    }

    /// <summary>As <see cref="Correlate(ReadOnlySpan{float}, ReadOnlySpan{float})"/>, from stored bytes.</summary>
    public static double Correlate(ReadOnlySpan<byte> grey, ReadOnlySpan<byte> other)
    {
        Span<float> first = stackalloc float[Side * Side];
        Span<float> second = stackalloc float[Side * Side];
        TensorPrimitives.ConvertChecked(grey, first);
        TensorPrimitives.ConvertChecked(other, second);
        return Correlate(first, second);
    }

    private static float[] HighPass(ReadOnlySpan<float> grey)
    {
        var fine = new float[grey.Length];
        for (var row = 0; row < Side; row++)
        {
            for (var column = 0; column < Side; column++)
            {
                float sum = 0;
                for (var down = -Blur; down <= Blur; down++)
                {
                    for (var across = -Blur; across <= Blur; across++)
                        sum += grey[(Math.Clamp(row + down, 0, Side - 1) * Side) + Math.Clamp(column + across, 0, Side - 1)];
                }

                fine[(row * Side) + column] = grey[(row * Side) + column] - (sum / ((2 * Blur) + 1) / ((2 * Blur) + 1));
            }
        }

        return fine;
    }

    private static double Best(float[] searched, float[] whole)
    {
        var best = -1.0;
        foreach (var (rows, columns) in Windows)
        {
            var template = AreaResize(whole, rows, columns);
            TensorPrimitives.Subtract(template, TensorPrimitives.Average<float>(template), template);
            var norm = TensorPrimitives.Norm<float>(template);
            for (var top = 0; top <= Side - rows; top++)
            {
                for (var left = 0; left <= Side - columns; left++)
                    best = Math.Max(best, Pearson(searched, top, left, template, norm, rows, columns));
            }
        }

        return best;
    }

    private static double Pearson(float[] searched, int top, int left, float[] template, float norm, int rows, int columns)
    {
        float product = 0, sum = 0, squares = 0;
        for (var row = 0; row < rows; row++)
        {
            var line = searched.AsSpan(((top + row) * Side) + left, columns);
            product += TensorPrimitives.Dot(line, template.AsSpan(row * columns, columns));
            sum += TensorPrimitives.Sum<float>(line);
            squares += TensorPrimitives.SumOfSquares<float>(line);
        }

        var spread = Math.Sqrt(Math.Max(0, squares - ((double)sum * sum / template.Length)));
        return product / Math.Max(norm * spread, 1e-9);
    }

    private static float[] AreaResize(float[] plane, int rows, int columns)
    {
        if (rows == Side && columns == Side)
            return (float[])plane.Clone();
        var resized = new float[rows * columns];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
                resized[(row * columns) + column] = AreaMean(plane, row * Side / (float)rows, (row + 1) * Side / (float)rows, column * Side / (float)columns, (column + 1) * Side / (float)columns);
        }

        return resized;
    }

    private static float AreaMean(float[] plane, float top, float bottom, float left, float right)
    {
        float sum = 0;
        for (var row = (int)top; row < Math.Min(Side, bottom - 1e-4f); row++)
        {
            var height = Math.Min(bottom, row + 1) - Math.Max(top, row);
            for (var column = (int)left; column < Math.Min(Side, right - 1e-4f); column++)
                sum += height * (Math.Min(right, column + 1) - Math.Max(left, column)) * plane[(row * Side) + column];
        }

        return sum / ((bottom - top) * (right - left));
    }
}
