namespace PixelTruth.Infrastructure.Photos;

/// <summary>Where a tag stands with the member.</summary>
public enum TagState
{
    /// <summary>A machine says so and the member has not spoken.</summary>
    Shown = 0,

    /// <summary>The member says so.</summary>
    Confirmed = 1,

    /// <summary>The member says it is not in the photo.</summary>
    Rejected = 2,
}
