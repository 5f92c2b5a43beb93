using PixelTruth.Domain.Understanding;

namespace PixelTruth.Infrastructure.Understanding.Data;

/// <summary>Reads the matrices of the similarity descriptor from the general pack.</summary>
internal static class DescriptorReader
{
    private const int Embedding = 1280;
    private const int Classes = 1000;

    /// <summary>Reads the projection.</summary>
    /// <exception cref="InvalidDataException">A file is damaged.</exception>
    public static DescriptorProjection Read(string folder)
    {
        const int pixels = PixelFeatures.Count;
        const int length = DescriptorProjection.Length;
        var vectors = NpyFile.ReadRows(Path.Combine(folder, "descriptor-vectors.npy"), Embedding + Classes + (3 * pixels) + (2 * length));
        var start = 0;
        return new DescriptorProjection
        {
            Weights = NpyFile.ReadColumns(Path.Combine(folder, "descriptor-w.npy"), Embedding + Classes + pixels, length),
            EmbeddingMean = Next(Embedding),
            ClassMean = Next(Classes),
            PixelMean = Next(pixels),
            FeatureMean = Next(pixels),
            FeatureDeviation = Next(pixels),
            Bias = Next(length),
            BankMean = Next(length),
        };

        float[] Next(int count)
        {
            var part = vectors[start..(start + count)];
            start += count;
            return part;
        }
    }
}
