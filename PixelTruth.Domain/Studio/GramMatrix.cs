using System.Numerics.Tensors;

namespace PixelTruth.Domain.Studio;

/// <summary>The mean outer product of centred unit descriptors, with the bank mixed in.</summary>
internal static class GramMatrix
{
    /// <summary>Photos a block: its columns stay in the processor's second-level cache.</summary>
    private const int Block = 512;

    /// <summary>Computes d x d numbers.</summary>
    /// <param name="descriptors">float[N x d].</param>
    /// <param name="mean">float[d].</param>
    /// <param name="prior">The bank.</param>
    public static double[] Of(ReadOnlySpan<float> descriptors, ReadOnlySpan<float> mean, BackgroundPrior prior)
    {
        var d = mean.Length;
        var count = descriptors.Length / d;
        var gram = new double[d * d];
        var columns = new float[d * Block];
        for (var start = 0; start < count; start += Block)
        {
            var photos = Math.Min(Block, count - start);
            Centre(descriptors.Slice(start * d, photos * d), mean, columns);
            AddProducts(columns, photos, d, gram);
        }

        for (var i = 0; i < d; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var bank = BackgroundPrior.Photos * (double)prior.Gram.Span[i * d + j];
                gram[i * d + j] = gram[j * d + i] = (gram[i * d + j] + bank) / (count + BackgroundPrior.Photos);
            }
        }
        return gram;
    }

    /// <summary>Writes the centred unit rows as columns: number i of photo p lies at i * Block + p. A photo on the mean becomes zero.</summary>
    private static void Centre(ReadOnlySpan<float> rows, ReadOnlySpan<float> mean, float[] columns)
    {
        var d = mean.Length;
        var unit = new float[d];
        for (var photo = 0; photo < rows.Length / d; photo++)
        {
            TensorPrimitives.Subtract(rows.Slice(photo * d, d), mean, unit);
            TensorPrimitives.Divide(unit, Math.Max(TensorPrimitives.Norm<float>(unit), 1e-9f), unit);
            for (var i = 0; i < d; i++)
                columns[i * Block + photo] = unit[i];
        }
    }

    private static void AddProducts(float[] columns, int photos, int d, double[] gram)
    {
        for (var i = 0; i < d; i++)
        {
            var first = columns.AsSpan(i * Block, photos);
            for (var j = 0; j <= i; j++)
                gram[i * d + j] += TensorPrimitives.Dot<float>(first, columns.AsSpan(j * Block, photos));
        }
    }
}
