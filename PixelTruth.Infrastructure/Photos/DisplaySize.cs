namespace PixelTruth.Infrastructure.Photos;

/// <summary>Sizes in which pages show photos.</summary>
public enum DisplaySize
{
    /// <summary>Longer side at most 320 pixels.</summary>
    Small = 320,

    /// <summary>Longer side at most 1440 pixels.</summary>
    Large = 1440,
}
