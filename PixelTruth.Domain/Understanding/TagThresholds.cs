namespace PixelTruth.Domain.Understanding;

/// <summary>From which probability on a concept may be asserted (tagging.md section 5).</summary>
/// <param name="ClassifierLeaf">For a concept that is itself a class.</param>
/// <param name="ClassifierNode">For a concept rolled up from classes below it.</param>
/// <param name="Detector">For an object the detector found.</param>
/// <param name="DetectorAlone">The same where the classifier knows the concept and does not see it.</param>
/// <param name="ClassifierSupports">From here on the classifier counts as seeing it too.</param>
/// <param name="Pixels">For a pixel rule.</param>
/// <param name="Cap">No more tags than this a photo.</param>
public sealed record TagThresholds(
    double ClassifierLeaf,
    double ClassifierNode,
    double Detector,
    double DetectorAlone,
    double ClassifierSupports,
    double Pixels,
    int Cap);
