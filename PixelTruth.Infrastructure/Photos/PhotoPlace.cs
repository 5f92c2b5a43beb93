namespace PixelTruth.Infrastructure.Photos;

/// <summary>A place on earth.</summary>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
public sealed record PhotoPlace(double Latitude, double Longitude);
