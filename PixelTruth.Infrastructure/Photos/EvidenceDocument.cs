using PixelTruth.Domain.Understanding;

namespace PixelTruth.Infrastructure.Photos;

/// <summary>One trace that led to a tag.</summary>
/// <param name="Kind">What sort of trace.</param>
/// <param name="Model">The pack that produced it.</param>
/// <param name="Detail">The model's own name for what it saw.</param>
/// <param name="Probability">Calibrated, 0..1, of this trace alone.</param>
/// <param name="Box">Where in the picture, as fractions of its size; null without a place.</param>
public sealed record EvidenceDocument(EvidenceKind Kind, string Model, string Detail, double Probability, Box? Box);
