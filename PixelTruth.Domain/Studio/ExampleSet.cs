namespace PixelTruth.Domain.Studio;

/// <summary>
/// The examples that count, out of all clicks: one per near-duplicate cluster, the newest click wins, at most 256 a side,
/// none without a descriptor. The order of the clicks in the input does not matter.
/// </summary>
public sealed class ExampleSet
{
    /// <summary>The newest so many of each side are kept.</summary>
    public const int MostPerSide = 256;

    private ExampleSet(IReadOnlyList<ConceptExample> positives, IReadOnlyList<ConceptExample> negatives, int contradictions)
    {
        Positives = positives;
        Negatives = negatives;
        Contradictions = contradictions;
    }

    /// <summary>Yes, by photo id.</summary>
    public IReadOnlyList<ConceptExample> Positives { get; }

    /// <summary>No, by photo id.</summary>
    public IReadOnlyList<ConceptExample> Negatives { get; }

    /// <summary>Clusters of which both Yes and No were said.</summary>
    public int Contradictions { get; }

    /// <summary>Sorts out the clicks.</summary>
    public static ExampleSet From(IEnumerable<ConceptExample> clicks)
    {
        var clusters = clicks.GroupBy(click => click.ClusterId).ToArray();
        var newest = clusters.Select(Newest).Where(click => click.Projection is not null).ToArray();
        return new ExampleSet(
            Side(newest, isPositive: true),
            Side(newest, isPositive: false),
            clusters.Count(cluster => cluster.Any(click => click.IsPositive) && cluster.Any(click => !click.IsPositive)));
    }

    /// <summary>Trains on them.</summary>
    /// <param name="background">The account.</param>
    /// <param name="previous">The state in force.</param>
    /// <returns>As <see cref="ConceptTrainer.Train"/>.</returns>
    public ConceptModel? Train(AccountBackground background, ConceptModel? previous = null) =>
        ConceptTrainer.Train(background, Rows(Positives), Rows(Negatives), previous);

    private static ConceptExample Newest(IEnumerable<ConceptExample> cluster) =>
        cluster.OrderByDescending(click => click.SaidAt).ThenBy(click => click.PhotoId).ThenBy(click => click.IsPositive).First();

    private static ConceptExample[] Side(IEnumerable<ConceptExample> examples, bool isPositive) =>
        [.. examples.Where(example => example.IsPositive == isPositive)
            .OrderByDescending(example => example.SaidAt).ThenBy(example => example.PhotoId)
            .Take(MostPerSide)
            .OrderBy(example => example.PhotoId)];

    private static double[][] Rows(IReadOnlyList<ConceptExample> examples) =>
        [.. examples.Select(example => example.Projection!)];
}
