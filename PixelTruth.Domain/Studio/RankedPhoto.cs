namespace PixelTruth.Domain.Studio;

/// <summary>A photo in the order of a trained concept.</summary>
/// <param name="Index">Row of the photo in the scored matrix.</param>
/// <param name="Score">The raw score; compares within one trained state only.</param>
/// <param name="Probability">0..1, fitted on many concepts together. For subjective concepts it is too high: show a word, not a percentage.</param>
/// <param name="Verdict">What may be done with it.</param>
public readonly record struct RankedPhoto(int Index, float Score, double Probability, MatchVerdict Verdict)
{
    /// <summary>The probability in a word.</summary>
    public MatchWord Word => Probability switch
    {
        >= 0.9 => MatchWord.Strong,
        >= 0.6 => MatchWord.Likely,
        _ => MatchWord.Maybe,
    };
}
