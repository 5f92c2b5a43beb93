namespace PixelTruth.Domain.Understanding;

/// <summary>One trace that led to a tag.</summary>
/// <param name="Kind">What sort of trace.</param>
/// <param name="Model">The pack that produced it, such as <c>general</c>; <c>you</c> for a person.</param>
/// <param name="Detail">The model's own name for what it saw, such as <c>golden retriever</c>.</param>
/// <param name="Probability">Calibrated probability 0..1 of this trace alone.</param>
/// <param name="Box">Where in the picture, for <see cref="EvidenceKind.Box"/>.</param>
public sealed record Evidence(EvidenceKind Kind, string Model, string Detail, double Probability, Box? Box = null);
