namespace PixelTruth.Domain.Understanding;

/// <summary>What a photo's facts say of one concept, source by source (tagging.md section 4). A missing source is null, which is not 0.</summary>
/// <param name="Classifier">Sum of the probabilities of its classes.</param>
/// <param name="Detector">Probability that at least one of its objects is there.</param>
/// <param name="Scene">Probability of its scene.</param>
/// <param name="Pixels">Probability of its pixel rule.</param>
public readonly record struct PhotoEvidence(double? Classifier, double? Detector, double? Scene, double? Pixels)
{
    /// <summary>All sources together, 0..1; null when the concept has none.</summary>
    public double? Combined => Larger(Larger(Fused, Scene), Pixels);

    private double? Fused => Classifier is { } classes && Detector is { } objects ? 1 - ((1 - classes) * (1 - objects)) : Classifier ?? Detector;

    /// <summary>Reads the sources of a concept off the facts.</summary>
    public static PhotoEvidence Of(PhotoFacts facts, ConceptSources sources)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(sources);
        return new PhotoEvidence(
            Sum(facts.ClassProbabilities, sources.Classes),
            AtLeastOne(facts.DetectorProbabilities, sources.Objects),
            Largest(facts.SceneProbabilities, sources.Scenes),
            Largest(facts.PixelProbabilities, sources.PixelRules));
    }

    private static double? Sum(float[] probabilities, int[] places)
    {
        if (places.Length == 0)
            return null;
        double sum = 0;
        foreach (var place in places)
            sum += probabilities[place];
        return Math.Min(sum, 1);
    }

    private static double? AtLeastOne(float[] probabilities, int[] places)
    {
        if (places.Length == 0)
            return null;
        double none = 1;
        foreach (var place in places)
            none *= 1 - probabilities[place];
        return 1 - none;
    }

    private static double? Largest(float[] probabilities, int[] places)
    {
        double? largest = null;
        foreach (var place in places)
            largest = Larger(largest, probabilities[place]);
        return largest;
    }

    private static double? Larger(double? left, double? right) => left is { } a && right is { } b ? Math.Max(a, b) : left ?? right;
}
