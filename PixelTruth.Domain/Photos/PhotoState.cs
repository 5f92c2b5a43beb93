namespace PixelTruth.Domain.Photos;

/// <summary>Where a photo stands on its way from file to facts.</summary>
public enum PhotoState
{
    /// <summary>Stored, not read yet.</summary>
    Pending = 0,

    /// <summary>Read; facts and tags are there.</summary>
    Indexed = 1,

    /// <summary>Could not be read; <see cref="Photo.FailureReason"/> says why in plain words.</summary>
    Failed = 2,
}
