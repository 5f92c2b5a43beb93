namespace PixelTruth.Domain.Understanding;

/// <summary>Who says that a concept is in a photo.</summary>
public enum TagSource
{
    /// <summary>The image classifier has this very class.</summary>
    Classifier = 0,

    /// <summary>The object detector drew a box.</summary>
    Detector = 1,

    /// <summary>The learned scene, style and context head.</summary>
    Scene = 2,

    /// <summary>Measured on the pixels.</summary>
    Pixels = 3,

    /// <summary>Rolled up from classes below it in the hierarchy.</summary>
    Hierarchy = 4,

    /// <summary>A concept the member trained.</summary>
    Trained = 5,

    /// <summary>A person said so; outranks every other source.</summary>
    Human = 6,
}
