using System.Numerics.Tensors;

namespace PixelTruth.Domain.Studio;

/// <summary>The Cholesky factor of a symmetric positive definite matrix; no pivoting.</summary>
internal sealed class Cholesky
{
    private readonly double[] lower;
    private readonly int size;

    private Cholesky(double[] lower, int size)
    {
        this.lower = lower;
        this.size = size;
    }

    /// <summary>Factors a matrix of n x n numbers, in place. A matrix that is not positive definite gives numbers that are not finite.</summary>
    public static Cholesky Factor(double[] matrix, int size)
    {
        for (var i = 0; i < size; i++)
        {
            var row = matrix.AsSpan(i * size, i);
            for (var j = 0; j <= i; j++)
            {
                var sum = matrix[i * size + j] - TensorPrimitives.Dot(row[..j], matrix.AsSpan(j * size, j));
                matrix[i * size + j] = i == j ? Math.Sqrt(sum) : sum / matrix[j * size + j];
            }
        }
        return new Cholesky(matrix, size);
    }

    /// <summary>Solves A x = b.</summary>
    public double[] Solve(ReadOnlySpan<double> right)
    {
        var x = right.ToArray();
        for (var i = 0; i < size; i++)
            x[i] = (x[i] - TensorPrimitives.Dot(lower.AsSpan(i * size, i), x.AsSpan(0, i))) / lower[i * size + i];
        for (var i = size - 1; i >= 0; i--)
        {
            x[i] /= lower[i * size + i];
            TensorPrimitives.MultiplyAdd(lower.AsSpan(i * size, i), -x[i], x.AsSpan(0, i), x.AsSpan(0, i));
        }
        return x;
    }

    /// <summary>The diagonal of the inverse: for each column of the factor's inverse, its sum of squares.</summary>
    public double[] InverseDiagonal()
    {
        var diagonal = new double[size];
        var column = new double[size];
        for (var j = 0; j < size; j++)
        {
            column[j] = 1 / lower[j * size + j];
            for (var i = j + 1; i < size; i++)
                column[i] = -TensorPrimitives.Dot(lower.AsSpan(i * size + j, i - j), column.AsSpan(j, i - j)) / lower[i * size + i];
            diagonal[j] = TensorPrimitives.SumOfSquares<double>(column.AsSpan(j));
        }
        return diagonal;
    }
}
