namespace PixelTruth.Domain.Studio;

/// <summary>A probability as people should read it: subjective concepts come out lower than it says (learning.md section 3).</summary>
public enum MatchWord
{
    /// <summary>Under 0.6.</summary>
    Maybe = 0,

    /// <summary>From 0.6.</summary>
    Likely = 1,

    /// <summary>From 0.9.</summary>
    Strong = 2,
}
