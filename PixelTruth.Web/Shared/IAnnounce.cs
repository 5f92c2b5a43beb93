namespace PixelTruth.Web.Shared;

/// <summary>Tells people who listen to the page what just changed on it.</summary>
public interface IAnnounce
{
    /// <summary>Says a short sentence, such as "38 photos match". Of sentences that come faster than one in two seconds the last is said.</summary>
    /// <param name="message">The sentence.</param>
    /// <param name="urgent">True for a lost connection or a failed save only.</param>
    void Say(string message, bool urgent = false);
}
