namespace PixelTruth.Domain.Studio;

/// <summary>What the person said of a photo, for one concept.</summary>
public enum ExampleLabel
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It shows the concept.</summary>
    Yes = 1,

    /// <summary>It does not: best said of a suggestion, not of a photo picked at random.</summary>
    No = 2,
}
