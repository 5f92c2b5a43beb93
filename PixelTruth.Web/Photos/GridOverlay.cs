namespace PixelTruth.Web.Photos;

/// <summary>What lies over the photos of a grid.</summary>
public enum GridOverlay
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The score.</summary>
    Score,

    /// <summary>The score, the bar of contributions and the line that says why.</summary>
    Reason,
}
