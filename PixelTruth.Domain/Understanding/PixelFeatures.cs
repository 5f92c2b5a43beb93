using System.Numerics.Tensors;
using PixelTruth.Domain.Photos;

namespace PixelTruth.Domain.Understanding;

/// <summary>The 45 pixel features of learning.md section 1, from the 64x64 thumbnail.</summary>
public static class PixelFeatures
{
    /// <summary>How many there are.</summary>
    public const int Count = 45;

    private const int Side = 64;
    private const int Total = Side * Side;
    private const int Cells = 4;
    private const int HueBins = 8;
    private const int TurnBins = 4;

    /// <summary>Measures a thumbnail of exactly 64x64.</summary>
    /// <exception cref="ArgumentException">The thumbnail has another size.</exception>
    public static float[] Of(RgbImage thumbnail)
    {
        ArgumentNullException.ThrowIfNull(thumbnail);
        if (thumbnail.Width != Side || thumbnail.Height != Side)
            throw new ArgumentException($"Needs {Side}x{Side}, got {thumbnail.Width}x{thumbnail.Height}.", nameof(thumbnail));

        var features = new FeatureWriter(Count);
        var chroma = new float[Total];
        var luminance = new float[Total];
        var hues = new float[HueBins];
        Separate(thumbnail.Pixels, chroma, luminance, hues);
        var gradient = new float[Total];
        var turns = new float[TurnBins];
        Differentiate(luminance, gradient, turns);

        WriteChroma(features, chroma);
        WriteLuminance(features, luminance);
        WriteHues(features, hues);
        WriteGradient(features, gradient, turns);
        WriteLayout(features, gradient, luminance);
        WriteHistogram(features, thumbnail.Pixels);
        return features.Values;
    }

    private static void Separate(byte[] pixels, float[] chroma, float[] luminance, float[] hues)
    {
        for (var index = 0; index < Total; index++)
        {
            var (r, g, b) = (pixels[index * 3] / 255.0, pixels[(index * 3) + 1] / 255.0, pixels[(index * 3) + 2] / 255.0);
            chroma[index] = (float)(Math.Max(r, Math.Max(g, b)) - Math.Min(r, Math.Min(g, b)));
            luminance[index] = (0.299f * (float)r) + (0.587f * (float)g) + (0.114f * (float)b);
            hues[(int)(Hue(r, g, b) / 6 * HueBins) % HueBins] += chroma[index] / Total;
        }
    }

    // In sixths of a turn, 0..6; in double precision from the bytes on, because common colours lie exactly on the border of two bins.
    private static double Hue(double r, double g, double b)
    {
        var highest = Math.Max(r, Math.Max(g, b));
        var chroma = highest - Math.Min(r, Math.Min(g, b));
        if (chroma <= 1e-6)
            return 0;
        if (highest == r)
            return (g - b) / chroma is var turn && turn < 0 ? turn + 6 : turn;
        return highest == g ? ((b - r) / chroma) + 2 : ((r - g) / chroma) + 4;
    }

    private static void Differentiate(float[] luminance, float[] gradient, float[] turns)
    {
        for (var index = 0; index < Total; index++)
        {
            var across = index % Side == Side - 1 ? 0 : luminance[index + 1] - luminance[index];
            var down = index >= Total - Side ? 0 : luminance[index + Side] - luminance[index];
            gradient[index] = MathF.Sqrt((across * across) + (down * down));
            var angle = Math.Atan2(down, across);
            var turn = angle < 0 ? angle + Math.PI : angle;
            turns[Math.Min(TurnBins - 1, (int)(TurnBins * (turn >= Math.PI ? turn - Math.PI : turn) / Math.PI))] += gradient[index];
        }

        TensorPrimitives.Divide(turns, TensorPrimitives.Sum<float>(gradient) + 1e-3f, turns);
    }

    private static void WriteChroma(FeatureWriter features, float[] chroma)
    {
        features.Add(TensorPrimitives.Average<float>(chroma));
        features.AddPercentiles(chroma, 0.5, 0.9, 0.99);
        features.AddShare(chroma, value => value > 0.06f);
        features.AddShare(chroma, value => value > 0.25f);
    }

    private static void WriteLuminance(FeatureWriter features, float[] luminance)
    {
        features.Add(TensorPrimitives.Average<float>(luminance));
        features.Add(TensorPrimitives.StdDev<float>(luminance));
        features.AddPercentiles(luminance, 0.05, 0.25, 0.5, 0.75, 0.95);
        features.AddShare(luminance, value => value < 0.12f);
        features.AddShare(luminance, value => value > 0.88f);
    }

    private static void WriteHues(FeatureWriter features, float[] hues)
    {
        features.Add(hues);
        var sum = TensorPrimitives.Sum<float>(hues) + 1e-3f;
        features.Add(-hues.Sum(hue => hue / sum * MathF.Log((hue / sum) + 1e-6f)));
    }

    private static void WriteGradient(FeatureWriter features, float[] gradient, float[] turns)
    {
        features.Add(TensorPrimitives.Average<float>(gradient));
        features.AddPercentiles(gradient, 0.25, 0.5, 0.75, 0.9);
        features.AddShare(gradient, value => value < 0.02f);
        features.AddShare(gradient, value => value > 0.15f);
        features.Add(turns);
    }

    private static void WriteLayout(FeatureWriter features, float[] gradient, float[] luminance)
    {
        var busy = CellMeans(gradient);
        features.Add(TensorPrimitives.StdDev<float>(busy) / (TensorPrimitives.Average<float>(busy) + 0.01f));
        features.Add(TensorPrimitives.Min<float>(busy));
        features.Add(TensorPrimitives.Max<float>(busy));

        var light = CellMeans(luminance);
        features.Add(TensorPrimitives.StdDev<float>(light));
        features.Add(TensorPrimitives.Average<float>(light.AsSpan(0, 8)) - TensorPrimitives.Average<float>(light.AsSpan(8)));
        features.Add(((light[5] + light[6] + light[9] + light[10]) / 4) - TensorPrimitives.Average<float>(light));
    }

    private static float[] CellMeans(float[] plane)
    {
        const int width = Side / Cells;
        var means = new float[Cells * Cells];
        for (var index = 0; index < Total; index++)
            means[(index / Side / width * Cells) + (index % Side / width)] += plane[index] / (width * width);
        return means;
    }

    private static void WriteHistogram(FeatureWriter features, byte[] pixels)
    {
        var histogram = new float[512];
        for (var index = 0; index < Total; index++)
            histogram[(pixels[index * 3] >> 5 << 6) | (pixels[(index * 3) + 1] >> 5 << 3) | (pixels[(index * 3) + 2] >> 5)] += 1f / Total;
        Array.Sort(histogram);
        features.Add(histogram.Count(share => share > 0.002f) / 64f);
        features.Add(histogram[^1]);
        features.Add(histogram[^1] + histogram[^2] + histogram[^3]);
        features.Add(-histogram.Sum(share => share > 0 ? share * MathF.Log(share) : 0));
    }
}
