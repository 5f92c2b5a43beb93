namespace PixelTruth.Domain.Studio;

/// <summary>The quality of a trained concept in a word.</summary>
public enum QualityWord
{
    /// <summary>Ranking works, nothing can be measured.</summary>
    TooFewExamples = 0,

    /// <summary>Left-out examples are found hardly better than by chance: these photos differ in ways the model does not see.</summary>
    DoesNotSeparate = 1,

    /// <summary>Left-out examples are mostly found, or too few were left out to be sure.</summary>
    Promising = 2,

    /// <summary>Eight examples or more, and a left-out one scores above nine in ten other photos.</summary>
    Reliable = 3,
}
