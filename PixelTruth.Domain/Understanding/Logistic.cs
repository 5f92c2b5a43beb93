namespace PixelTruth.Domain.Understanding;

/// <summary>The logistic function and its inverse.</summary>
internal static class Logistic
{
    /// <summary>1 / (1 + exp(-x)), in 0..1 for every finite x.</summary>
    public static double Of(double x) => 1 / (1 + Math.Exp(-x));

    /// <summary>ln(p / (1 - p)) with p kept 1e-6 away from both ends.</summary>
    public static double Inverse(double probability)
    {
        var inner = Math.Clamp(probability, 1e-6, 1 - 1e-6);
        return Math.Log(inner / (1 - inner));
    }
}
