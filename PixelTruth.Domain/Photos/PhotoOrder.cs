namespace PixelTruth.Domain.Photos;

/// <summary>An order of photos.</summary>
public enum PhotoOrder
{
    /// <summary>Newest first.</summary>
    Newest = 0,

    /// <summary>Oldest first.</summary>
    Oldest = 1,

    /// <summary>Last brought in first.</summary>
    Added = 2,
}
