namespace PixelTruth.Domain.Accounts;

/// <summary>Where a photo was taken, as its source says.</summary>
/// <param name="Latitude">Degrees north, -90..90.</param>
/// <param name="Longitude">Degrees east, -180..180.</param>
public readonly record struct GeoPlace(double Latitude, double Longitude)
{
    /// <summary>The place, or null when a part is missing, out of range, or both are 0 (which exports write for "none").</summary>
    public static GeoPlace? From(double? latitude, double? longitude) =>
        latitude is >= -90 and <= 90 && longitude is >= -180 and <= 180 && (latitude != 0 || longitude != 0)
            ? new GeoPlace(latitude.Value, longitude.Value)
            : null;
}
