using PixelTruth.Domain.Understanding;

namespace PixelTruth.Infrastructure.Photos;

/// <summary>An object that the detector found.</summary>
/// <param name="Name">The detector's name for it.</param>
/// <param name="Probability">Calibrated, 0..1.</param>
/// <param name="Box">Where, as fractions of the picture's size.</param>
public sealed record ObjectDocument(string Name, double Probability, Box Box);
