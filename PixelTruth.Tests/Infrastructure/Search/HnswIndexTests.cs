using System.Numerics.Tensors;
using PixelTruth.Infrastructure.Search.Faiss;

namespace PixelTruth.Tests.Infrastructure.Search;

public class HnswIndexTests
{
    private const int Dimension = 64;

    public HnswIndexTests() => Assert.SkipUnless(FaissLibrary.IsAvailable, "The native library was not built (native/build.sh).");

    [Fact]
    public void Finds_nearly_all_of_what_an_exact_scan_finds()
    {
        var vectors = UnitVectors(2000, seed: 1);
        using var index = new HnswIndex(Dimension);
        index.Add(vectors);
        var queries = UnitVectors(50, seed: 2);

        var found = 0;
        for (var query = 0; query < 50; query++)
        {
            var wanted = queries.AsSpan(query * Dimension, Dimension);
            var rows = new long[20];
            index.Search(wanted, rows, new float[20]);
            found += rows.Intersect(Exact(vectors, wanted.ToArray(), 20)).Count();
        }

        Assert.True(found >= 0.95 * 50 * 20, $"{found} of {50 * 20}");
    }

    [Fact]
    public void A_snapshot_answers_like_the_original()
    {
        var file = Path.GetTempFileName();
        var vectors = UnitVectors(300, seed: 3);
        using var index = new HnswIndex(Dimension);
        index.Add(vectors);
        index.Write(file);

        using var read = HnswIndex.Read(file, Dimension);

        var (before, after) = (new long[10], new long[10]);
        index.Search(vectors.AsSpan(0, Dimension), before, new float[10]);
        read.Search(vectors.AsSpan(0, Dimension), after, new float[10]);
        Assert.Equal(before, after);
        File.Delete(file);
    }

    [Fact]
    public void An_empty_index_finds_nothing()
    {
        using var index = new HnswIndex(Dimension);

        Assert.Equal(0, index.Search(UnitVectors(1, seed: 4), new long[5], new float[5]));
    }

    [Fact]
    public void A_file_of_another_dimension_is_refused()
    {
        var file = Path.GetTempFileName();
        using (var index = new HnswIndex(Dimension))
        {
            index.Add(UnitVectors(10, seed: 5));
            index.Write(file);
        }

        Assert.Contains("another dimension", Assert.Throws<FaissException>(() => HnswIndex.Read(file, 32)).Message);
        File.Delete(file);
    }

    private static float[] UnitVectors(int count, int seed)
    {
        var random = new Random(seed);
        var vectors = new float[count * Dimension];
        for (var row = 0; row < count; row++)
        {
            var vector = vectors.AsSpan(row * Dimension, Dimension);
            foreach (ref var value in vector)
                value = (float)(random.NextDouble() - 0.5);
            TensorPrimitives.Divide(vector, TensorPrimitives.Norm(vector), vector);
        }

        return vectors;
    }

    private static IEnumerable<long> Exact(float[] vectors, float[] query, int k) => Enumerable.Range(0, vectors.Length / Dimension)
        .OrderByDescending(row => TensorPrimitives.Dot(vectors.AsSpan(row * Dimension, Dimension), query)).Take(k).Select(row => (long)row);
}
