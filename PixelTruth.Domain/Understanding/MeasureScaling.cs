namespace PixelTruth.Domain.Understanding;

/// <summary>How the 16 pixel measures are brought to a common scale (<c>measures.json</c>).</summary>
/// <param name="Mean">16 means, after the logarithms.</param>
/// <param name="Deviation">16 standard deviations, after the logarithms.</param>
/// <param name="Clip">Largest distance from the mean, in deviations.</param>
public sealed record MeasureScaling(float[] Mean, float[] Deviation, float Clip)
{
    private const float EdgeFloor = 0.001f;

    /// <summary>Writes the standardised measures.</summary>
    /// <param name="measures">16 raw measures in the order of <see cref="SceneMeasures"/>.</param>
    /// <param name="target">Receives 16 numbers within +-<see cref="Clip"/>.</param>
    public void Standardise(ReadOnlySpan<float> measures, Span<float> target)
    {
        for (var index = 0; index < SceneMeasures.Count; index++)
        {
            var value = index switch
            {
                SceneMeasures.Edge or SceneMeasures.Laplacian => MathF.Log(measures[index] + EdgeFloor),
                SceneMeasures.Aspect => MathF.Log(measures[index]),
                _ => measures[index],
            };
            target[index] = Math.Clamp((value - Mean[index]) / Deviation[index], -Clip, Clip);
        }
    }
}
