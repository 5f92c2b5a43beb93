using System.Numerics.Tensors;
using PixelTruth.Domain.Photos;

namespace PixelTruth.Domain.Understanding;

/// <summary>The 16 pixel measures of scenes.md, taken from the 256 px thumbnail.</summary>
public static class SceneMeasures
{
    /// <summary>How many there are.</summary>
    public const int Count = 16;

    /// <summary>Mean Lab chroma.</summary>
    public const int ChromaMean = 0;

    /// <summary>95th percentile of the chroma.</summary>
    public const int ChromaHigh = 1;

    /// <summary>Mean lightness, 0..100.</summary>
    public const int LightnessMean = 2;

    /// <summary>5th percentile of the lightness.</summary>
    public const int LightnessLow = 3;

    /// <summary>95th percentile of the lightness.</summary>
    public const int LightnessHigh = 4;

    /// <summary>Standard deviation of the lightness.</summary>
    public const int LightnessDeviation = 5;

    /// <summary>Mean gradient of the luminance.</summary>
    public const int Edge = 6;

    /// <summary>Share of cells without structure, 0..1.</summary>
    public const int Flat = 7;

    /// <summary>Variance of the Laplacian, times 10,000: low when blurred.</summary>
    public const int Laplacian = 8;

    /// <summary>Correlation with the mirrored picture, -1..1.</summary>
    public const int Symmetry = 9;

    /// <summary>Highest autocorrelation of the gradient within 5 to 24 pixels of 64.</summary>
    public const int Period = 10;

    /// <summary>Share of warm pixels, 0..1.</summary>
    public const int Warm = 11;

    /// <summary>Share of cool pixels, 0..1.</summary>
    public const int Cool = 12;

    /// <summary>Width by height of the full picture.</summary>
    public const int Aspect = 13;

    /// <summary>Share of pixels with L below 20, 0..1.</summary>
    public const int Dark = 14;

    /// <summary>Share of pixels with L above 85, 0..1.</summary>
    public const int Bright = 15;

    private const float ColouredChroma = 12;
    private static readonly HueSector WarmHues = new(330, 100);
    private static readonly HueSector CoolHues = new(160, 300);

    /// <summary>Takes the measures.</summary>
    /// <param name="thumbnail">The whole picture, neither side above 256.</param>
    /// <param name="aspect">Width by height of the full picture.</param>
    public static float[] Of(RgbImage thumbnail, double aspect)
    {
        ArgumentNullException.ThrowIfNull(thumbnail);
        var measures = new float[Count];
        measures[Aspect] = (float)aspect;
        var lab = LabImage.From(thumbnail);
        MeasureColour(lab, measures);
        MeasureLightness(lab.Lightness, measures);
        var luminance = new float[lab.Lightness.Length];
        TensorPrimitives.Divide(lab.Lightness, 100f, luminance);
        LuminanceStructure.Measure(luminance, lab.Width, lab.Height, measures);
        SquareStructure.Measure(thumbnail, measures);
        return measures;
    }

    private static void MeasureColour(LabImage lab, float[] measures)
    {
        var chroma = new float[lab.Lightness.Length];
        var (warm, cool) = (0, 0);
        for (var index = 0; index < chroma.Length; index++)
        {
            chroma[index] = lab.Chroma(index);
            if (chroma[index] <= ColouredChroma)
                continue;
            if (WarmHues.Contains(lab.A[index], lab.B[index]))
                warm++;
            if (CoolHues.Contains(lab.A[index], lab.B[index]))
                cool++;
        }

        measures[ChromaMean] = TensorPrimitives.Average<float>(chroma);
        measures[ChromaHigh] = Percentile.OfUnsorted(chroma, 0.95);
        measures[Warm] = (float)warm / chroma.Length;
        measures[Cool] = (float)cool / chroma.Length;
    }

    private static void MeasureLightness(float[] lightness, float[] measures)
    {
        var copy = (float[])lightness.Clone();
        measures[LightnessMean] = TensorPrimitives.Average<float>(lightness);
        measures[LightnessLow] = Percentile.OfUnsorted(copy, 0.05);
        measures[LightnessHigh] = Percentile.OfUnsorted(copy, 0.95);
        measures[LightnessDeviation] = TensorPrimitives.StdDev<float>(lightness);
        var (dark, bright) = (0, 0);
        foreach (var value in lightness)
        {
            dark += value < 20 ? 1 : 0;
            bright += value > 85 ? 1 : 0;
        }

        measures[Dark] = (float)dark / lightness.Length;
        measures[Bright] = (float)bright / lightness.Length;
    }
}
