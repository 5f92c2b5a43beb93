namespace PixelTruth.Domain.Photos;

/// <summary>What kind of thing the photo was where it came from.</summary>
public enum PhotoOrigin
{
    /// <summary>A plain file: a photo dropped by a person or found in a folder.</summary>
    File = 0,

    /// <summary>A published post, or one picture of a carousel.</summary>
    Post = 1,

    /// <summary>A story.</summary>
    Story = 2,

    /// <summary>An archived post.</summary>
    Archived = 3,

    /// <summary>A profile picture.</summary>
    ProfilePicture = 4,
}
