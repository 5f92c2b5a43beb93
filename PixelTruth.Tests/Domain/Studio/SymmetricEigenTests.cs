using FsCheck.Xunit;
using PixelTruth.Domain.Studio;

namespace PixelTruth.Tests.Domain.Studio;

public class SymmetricEigenTests
{
    [Property(MaxTest = 60)]
    public void Vectors_are_orthonormal_and_rebuild_the_matrix(int seed)
    {
        var random = new Random(seed);
        var size = random.Next(1, 40);
        var matrix = Symmetric(random, size, rank: random.Next(1, size + 1));

        AssertDecomposes(matrix, size, 1e-11);
    }

    [Fact]
    public void A_matrix_of_full_size_and_low_rank_decomposes()
    {
        const int Size = 512;
        var matrix = Symmetric(new Random(7), Size, rank: 60);

        AssertDecomposes(matrix, Size, 1e-9);
    }

    [Theory]
    [InlineData(new double[] { }, 0, new double[] { })]
    [InlineData(new[] { -3.0 }, 1, new[] { -3.0 })]
    [InlineData(new[] { 2.0, 1, 1, 2 }, 2, new[] { 3.0, 1 })]
    [InlineData(new[] { 0.0, 0, 0, 0, 0, 0, 0, 0, 0 }, 3, new[] { 0.0, 0, 0 })]
    [InlineData(new[] { 1.0, 0, 0, 0, 1, 0, 0, 0, 5 }, 3, new[] { 5.0, 1, 1 })]
    public void Small_matrices_have_the_values_known_for_them(double[] matrix, int size, double[] expected)
    {
        var values = SymmetricEigen.Decompose(matrix, size).Values;

        Assert.Equal(expected.Length, values.Length);
        for (var i = 0; i < expected.Length; i++)
            Assert.Equal(expected[i], values[i], 1e-12);
    }

    [Theory]
    [InlineData(1e-150)]
    [InlineData(1e150)]
    public void Scale_does_not_matter(double scale)
    {
        var values = SymmetricEigen.Decompose([2 * scale, scale, 0, scale, 2 * scale, scale, 0, scale, 2 * scale], 3).Values;

        Assert.Equal(2 + Math.Sqrt(2), values[0] / scale, 1e-12);
        Assert.Equal(2 - Math.Sqrt(2), values[2] / scale, 1e-12);
    }

    [Fact]
    public void Numbers_that_are_not_finite_are_refused()
    {
        Assert.Throws<ArgumentException>(() => SymmetricEigen.Decompose([1, double.NaN, double.NaN, 1], 2));
        Assert.Throws<ArgumentException>(() => SymmetricEigen.Decompose([1, 2, 3], 2));
    }

    private static double[] Symmetric(Random random, int size, int rank)
    {
        var factor = new double[size * rank];
        for (var i = 0; i < factor.Length; i++)
            factor[i] = random.NextDouble() - 0.5;
        var matrix = new double[size * size];
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j < size; j++)
            {
                for (var k = 0; k < rank; k++)
                    matrix[i * size + j] += factor[i * rank + k] * factor[j * rank + k] * (k % 3 == 0 ? -1 : 1);
            }
        }
        return matrix;
    }

    private static void AssertDecomposes(double[] matrix, int size, double tolerance)
    {
        var eigen = SymmetricEigen.Decompose(matrix, size);
        Assert.Equal(eigen.Values.OrderDescending(), eigen.Values);
        for (var i = 0; i < size; i += Math.Max(1, size / 40))
        {
            for (var j = 0; j < size; j++)
            {
                double product = 0, rebuilt = 0;
                for (var k = 0; k < size; k++)
                {
                    product += eigen.Vectors[i * size + k] * eigen.Vectors[j * size + k];
                    rebuilt += eigen.Values[k] * eigen.Vectors[k * size + i] * eigen.Vectors[k * size + j];
                }
                Assert.Equal(i == j ? 1 : 0, product, tolerance);
                Assert.Equal(matrix[i * size + j], rebuilt, tolerance);
            }
        }
    }
}
