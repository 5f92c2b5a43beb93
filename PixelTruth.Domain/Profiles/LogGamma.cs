namespace PixelTruth.Domain.Profiles;

/// <summary>The logarithm of the gamma function: Stirling's series, after shifting small arguments up (Abramowitz and Stegun 6.1.41).</summary>
internal static class LogGamma
{
    /// <summary>For x above 0.</summary>
    public static double Of(double x)
    {
        var shift = 0.0;
        for (; x < 15; x++)
            shift -= Math.Log(x);
        var inverse = 1 / (x * x);
        var series = (1.0 / 12 - inverse * (1.0 / 360 - inverse * (1.0 / 1260 - inverse * (1.0 / 1680 - inverse / 1188)))) / x;
        return shift + (x - 0.5) * Math.Log(x) - x + 0.5 * Math.Log(2 * Math.PI) + series;
    }
}
