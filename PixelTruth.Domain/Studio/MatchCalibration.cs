namespace PixelTruth.Domain.Studio;

/// <summary>
/// Turns a score and a rank into the probability that a photo shows the concept: a logistic fit over 75 concepts
/// (learning.md section 3). Untested at ranks of a hundred thousand.
/// </summary>
internal sealed class MatchCalibration
{
    private const double LeastExpected = 2;
    private const double ExpectedOfOne = 8;
    private const double ExponentLimit = 30;

    private readonly ScoreBackground background;
    private readonly double expected;
    private readonly double hardestNo;
    private readonly int negatives;
    private readonly double logPositives;
    private readonly double single;

    /// <summary>Prepares the constants of one ranking.</summary>
    /// <param name="model">The trained state.</param>
    /// <param name="background">Of the scores of the whole account.</param>
    /// <param name="largestNegative">Largest score among the No examples, or null where there is none.</param>
    public MatchCalibration(ConceptModel model, ScoreBackground background, double? largestNegative)
    {
        this.background = background;
        negatives = model.Negatives;
        expected = model.Positives == 1
            ? ExpectedOfOne
            : Math.Max(LeastExpected, model.LeftOutPositives.Average(background.Standardise));
        hardestNo = largestNegative is { } score ? Math.Max(0, background.Standardise(score)) : 0;
        logPositives = Math.Log(model.Positives);
        single = model.Positives == 1 ? 1 : 0;
    }

    /// <summary>Probability of a photo.</summary>
    /// <param name="score">Its score.</param>
    /// <param name="rank">Its place among unlabelled photos, from 0.</param>
    public double Probability(double score, int rank)
    {
        var z = background.Standardise(score);
        var ratio = Math.Min(z / expected, 2);
        var logZ = Math.Log(Math.Max(z, .5));
        var exponent = -1.8176 + 0.0104 * logZ + 1.3980 * ratio - 0.4664 * logPositives - 0.5741 * Math.Log(rank + 2)
            + 1.0093 * single + 0.2567 * ratio * logPositives + 0.4942 * logZ * logPositives;
        if (negatives > 0)
            exponent += 2.7138 * Math.Max(z - hardestNo, -6) / 10;
        return 1 / (1 + Math.Exp(-Math.Clamp(exponent, -ExponentLimit, ExponentLimit)));
    }
}
