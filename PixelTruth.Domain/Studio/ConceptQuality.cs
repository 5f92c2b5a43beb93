using PixelTruth.Domain.Profiles;

namespace PixelTruth.Domain.Studio;

/// <summary>
/// How good a concept is, as far as its examples can tell honestly (learning.md section 3): every example is judged by a
/// state that did not see it. Precision is not among it; that needs photos a person checked.
/// </summary>
public sealed record ConceptQuality
{
    /// <summary>From so many Yes examples on <see cref="FindsItsOwn"/> is shown (its mean error is .04 there).</summary>
    public const int ExamplesForSeparation = 5;

    /// <summary>From so many Yes examples on <see cref="Recall"/> is shown.</summary>
    public const int ExamplesForRecall = 8;

    /// <summary>Share of the account that counts as the top.</summary>
    private const double Top = 0.05;

    /// <summary>
    /// Area under the curve, 0..1: how often a left-out Yes scores above an unlabelled photo. Null below five Yes.
    /// </summary>
    public double? FindsItsOwn { get; private init; }

    /// <summary>Of the left-out Yes, how many reach the account's top 5 %. Null below eight Yes.</summary>
    public double? Recall { get; private init; }

    /// <summary>95 % interval of <see cref="Recall"/>.</summary>
    public Interval? RecallInterval { get; private init; }

    /// <summary>Yes examples missing until the next figure can be shown; 0 when all are.</summary>
    public required int MissingExamples { get; init; }

    /// <summary>The state in words, for people.</summary>
    public required QualityWord Word { get; init; }

    /// <summary>Measures.</summary>
    /// <param name="model">The trained state.</param>
    /// <param name="scores">float[N], of the same state.</param>
    /// <param name="labels">N.</param>
    public static ConceptQuality Of(ConceptModel model, ReadOnlySpan<float> scores, ReadOnlySpan<ExampleLabel> labels)
    {
        ArgumentNullException.ThrowIfNull(model);
        var unlabelled = Unlabelled(scores, labels);
        if (model.Positives < ExamplesForSeparation || unlabelled.Length == 0)
        {
            return new ConceptQuality
            {
                MissingExamples = Math.Max(0, ExamplesForSeparation - model.Positives),
                Word = QualityWord.TooFewExamples,
            };
        }

        var separation = model.LeftOutPositives.Average(score => ShareBelow(unlabelled, score));
        var quality = new ConceptQuality
        {
            FindsItsOwn = separation,
            MissingExamples = Math.Max(0, ExamplesForRecall - model.Positives),
            Word = Describe(separation, model.Positives),
        };
        if (model.Positives < ExamplesForRecall)
            return quality;

        var found = model.LeftOutPositives.Count(score => ShareBelow(unlabelled, score) >= 1 - Top);
        return quality with { Recall = (double)found / model.Positives, RecallInterval = Wilson.Of(found, model.Positives) };
    }

    /// <summary>
    /// Precision of applied photos from those a person confirmed or rejected: the only honest source of it.
    /// </summary>
    /// <param name="confirmed">Applied and found right.</param>
    /// <param name="rejected">Applied and found wrong.</param>
    public static Interval CheckedPrecision(int confirmed, int rejected) => Wilson.Of(confirmed, confirmed + rejected);

    private static QualityWord Describe(double separation, int positives) => separation switch
    {
        < 0.75 => QualityWord.DoesNotSeparate,
        < 0.9 => QualityWord.Promising,
        _ => positives < ExamplesForRecall ? QualityWord.Promising : QualityWord.Reliable,
    };

    private static float[] Unlabelled(ReadOnlySpan<float> scores, ReadOnlySpan<ExampleLabel> labels)
    {
        var kept = new List<float>(scores.Length);
        for (var i = 0; i < scores.Length; i++)
        {
            if (labels[i] == ExampleLabel.None)
                kept.Add(scores[i]);
        }
        var sorted = kept.ToArray();
        Array.Sort(sorted);
        return sorted;
    }

    /// <summary>Share strictly below a score.</summary>
    private static double ShareBelow(float[] sorted, double score)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle] < score)
                low = middle + 1;
            else
                high = middle;
        }
        return (double)low / sorted.Length;
    }
}
