using PixelTruth.Domain.Understanding;

namespace PixelTruth.Infrastructure.Photos;

/// <summary>A concept said of the photo.</summary>
/// <param name="Id">Key of the concept.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">animal, object, place and so on.</param>
/// <param name="Probability">Calibrated, 0..1; 1 for what a person said.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Model">The pack of the strongest trace; <c>you</c> for a person.</param>
/// <param name="State">Shown, confirmed or rejected by the member.</param>
/// <param name="Evidence">The traces, strongest first.</param>
public sealed record TagDocument(
    string Id,
    string Name,
    string Kind,
    double Probability,
    TagSource Source,
    string Model,
    TagState State,
    IReadOnlyList<EvidenceDocument> Evidence);
