using PixelTruth.Domain.Photos;
using PixelTruth.Domain.Understanding;

namespace PixelTruth.Tests.Domain.Understanding;

/// <summary>The model outputs behind golden/tagging.json.</summary>
internal static class GoldenPhotos
{
    private static readonly Dictionary<string, float[]> Inputs = NpzFile.Read("tagging_inputs.npz");

    public const int Count = 12;

    public static ModelOutputs Outputs(int photo) => new()
    {
        CropLogits = Row("lc", photo, 1000),
        SquashedLogits = Row("ls", photo, 1000),
        CropEmbedding = Row("ec", photo, 1280),
        SquashedEmbedding = Row("es", photo, 1280),
        DetectorMaxima = Row("det", photo, 91)[1..],
        RawDetections = [],
    };

    public static RgbImage Thumbnail(int photo) => new(64, 64, [.. Row("thumb", photo, 64 * 64 * 3).Select(value => (byte)value)]);

    public static float[] Measures(int photo) => Row("meas", photo, 16);

    public static PhotoFacts Facts(PhotoUnderstanding understanding, int photo) =>
        understanding.Derive(Outputs(photo), Thumbnail(photo), Measures(photo));

    private static float[] Row(string name, int photo, int length) => Inputs[name][(photo * length)..((photo + 1) * length)];
}
