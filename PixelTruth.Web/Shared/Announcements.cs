namespace PixelTruth.Web.Shared;

/// <summary>Carries sentences from anywhere on a page to its <see cref="Announcer"/>.</summary>
internal sealed class Announcements : IAnnounce
{
    /// <summary>Raised with the sentence and whether it is urgent.</summary>
    public event Action<string, bool>? Said;

    /// <inheritdoc />
    public void Say(string message, bool urgent = false) => Said?.Invoke(message, urgent);
}
