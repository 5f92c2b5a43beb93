namespace PixelTruth.Domain.Studio;

/// <summary>What may be done with a photo that a trained concept ranks (learning.md section 3).</summary>
public enum MatchVerdict
{
    /// <summary>Worth asking about; nothing is applied.</summary>
    Suggestion = 0,

    /// <summary>Applied as a tag, marked for a look.</summary>
    AppliedForChecking = 1,

    /// <summary>Applied as a tag.</summary>
    Applied = 2,

    /// <summary>The person has said what it is.</summary>
    Labelled = 3,
}
