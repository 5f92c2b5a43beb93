using System.Numerics.Tensors;

namespace PixelTruth.Domain.Understanding;

/// <summary>
/// The statistics behind the pixel rules, from the 64x64 thumbnail in Lab. Shares are of all pixels, 0..1. The formulas are
/// reconstructed from their constants and golden results; docs/pixel-rules.md says how close they are.
/// </summary>
public sealed class PixelStatistics
{
    private const int Border = 6;
    private const float BlackLightness = 15;
    private const float WhiteLightness = 88;
    private const float NeutralChroma = 8;
    private readonly Dictionary<string, double> values = new(StringComparer.Ordinal);

    private PixelStatistics()
    {
    }

    /// <summary>Measures a picture.</summary>
    public static PixelStatistics Of(LabImage lab)
    {
        ArgumentNullException.ThrowIfNull(lab);
        var statistics = new PixelStatistics();
        statistics.MeasureColours(lab);
        statistics.MeasureTone(lab);
        statistics.MeasureBackground(lab);
        return statistics;
    }

    /// <summary>The statistic of a rule.</summary>
    /// <exception cref="ArgumentException">There is no such statistic.</exception>
    public double Value(string statistic) =>
        values.TryGetValue(statistic, out var value) ? value : throw new ArgumentException($"There is no pixel statistic '{statistic}'.", nameof(statistic));

    private void MeasureColours(LabImage lab)
    {
        var counts = new int[ColourBand.Bands.Count];
        for (var index = 0; index < lab.Lightness.Length; index++)
            counts[ColourBand.IndexOf(lab.Lightness[index], lab.A[index], lab.B[index])]++;
        for (var band = 0; band < counts.Length; band++)
            values[ColourBand.Bands[band]] = (double)counts[band] / lab.Lightness.Length;
    }

    private void MeasureTone(LabImage lab)
    {
        var chroma = new float[lab.Lightness.Length];
        for (var index = 0; index < chroma.Length; index++)
            chroma[index] = lab.Chroma(index);
        values["colorful"] = Colourfulness(lab);
        Array.Sort(chroma);
        values["black and white"] = -Percentile.Of(chroma, 0.95);
        var lightness = TensorPrimitives.Average<float>(lab.Lightness);
        values["low key"] = -lightness;
        values["high key"] = lightness;
        values["minimal"] = -MeanGradient(lab);
    }

    private static double Colourfulness(LabImage lab)
    {
        double spread = Math.Sqrt(Math.Pow(TensorPrimitives.StdDev<float>(lab.A), 2) + Math.Pow(TensorPrimitives.StdDev<float>(lab.B), 2));
        double centre = Math.Sqrt(Math.Pow(TensorPrimitives.Average<float>(lab.A), 2) + Math.Pow(TensorPrimitives.Average<float>(lab.B), 2));
        return spread + (0.37 * centre);
    }

    private static double MeanGradient(LabImage lab)
    {
        double sum = 0;
        for (var row = 0; row < lab.Height - 1; row++)
        {
            for (var column = 0; column < lab.Width - 1; column++)
            {
                var here = (row * lab.Width) + column;
                var across = lab.Lightness[here + 1] - lab.Lightness[here];
                var down = lab.Lightness[here + lab.Width] - lab.Lightness[here];
                sum += Math.Sqrt((across * across) + (down * down));
            }
        }

        return sum / ((lab.Width - 1) * (lab.Height - 1));
    }

    private void MeasureBackground(LabImage lab)
    {
        var (black, white, total) = (0, 0, 0);
        for (var index = 0; index < lab.Lightness.Length; index++)
        {
            var (row, column) = (index / lab.Width, index % lab.Width);
            if (row >= Border && row < lab.Height - Border && column >= Border && column < lab.Width - Border)
                continue;
            total++;
            if (lab.Chroma(index) >= NeutralChroma)
                continue;
            if (lab.Lightness[index] < BlackLightness)
                black++;
            if (lab.Lightness[index] > WhiteLightness)
                white++;
        }

        values["black background"] = (double)black / total;
        values["white background"] = (double)white / total;
    }
}
