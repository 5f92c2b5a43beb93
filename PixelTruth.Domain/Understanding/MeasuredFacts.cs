namespace PixelTruth.Domain.Understanding;

/// <summary>
/// Light, colour, sharpness and shape of a photo in words. The limits lie about one and a half deviations from the mean of the
/// scene head's 2,862 training photos, so that an ordinary photo earns few of these words.
/// </summary>
public static class MeasuredFacts
{
    private const double GreyChroma = 6;
    private const double SquareTolerance = 0.03;
    private const double PanoramaAspect = 2;

    /// <summary>The facts that hold, the shape first.</summary>
    public static IReadOnlyList<MeasuredFact> Of(PhotoFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var measures = facts.Measures;
        var isGrey = measures[SceneMeasures.ChromaHigh] < GreyChroma;
        var found = new List<MeasuredFact> { new(Shape(measures[SceneMeasures.Aspect]), "width by height", measures[SceneMeasures.Aspect]) };
        Add(isGrey, "black and white", "95th percentile of chroma", SceneMeasures.ChromaHigh);
        Add(measures[SceneMeasures.LightnessMean] < 25, "dark", "mean lightness", SceneMeasures.LightnessMean);
        Add(measures[SceneMeasures.LightnessMean] > 72, "bright", "mean lightness", SceneMeasures.LightnessMean);
        Add(measures[SceneMeasures.LightnessDeviation] < 13, "low contrast", "spread of lightness", SceneMeasures.LightnessDeviation);
        Add(measures[SceneMeasures.LightnessDeviation] > 31, "high contrast", "spread of lightness", SceneMeasures.LightnessDeviation);
        Add(measures[SceneMeasures.ChromaMean] > 33, "vivid", "mean chroma", SceneMeasures.ChromaMean);
        Add(!isGrey && measures[SceneMeasures.ChromaMean] < 7, "muted", "mean chroma", SceneMeasures.ChromaMean);
        Add(measures[SceneMeasures.Warm] > 0.6, "warm", "share of warm pixels", SceneMeasures.Warm);
        Add(measures[SceneMeasures.Cool] > 0.45, "cool", "share of cool pixels", SceneMeasures.Cool);
        Add(measures[SceneMeasures.Laplacian] > 700, "sharp", "variance of the Laplacian", SceneMeasures.Laplacian);
        Add(measures[SceneMeasures.Laplacian] < 35, "blurred", "variance of the Laplacian", SceneMeasures.Laplacian);
        return found;

        void Add(bool holds, string name, string measure, int index)
        {
            if (holds)
                found.Add(new MeasuredFact(name, measure, measures[index]));
        }
    }

    private static string Shape(double aspect)
    {
        if (aspect is >= PanoramaAspect or <= 1 / PanoramaAspect)
            return "panorama";
        if (Math.Abs(aspect - 1) <= SquareTolerance)
            return "square";
        return aspect > 1 ? "landscape format" : "portrait format";
    }
}
