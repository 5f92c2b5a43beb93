namespace PixelTruth.Web.Shared;

/// <summary>The page's two live regions. The polite one speaks at most every two seconds; what waits is the newest sentence.</summary>
public sealed partial class Announcer
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private string polite = "";
    private string urgent = "";
    private string? waiting;
    private ITimer? timer;

    /// <inheritdoc />
    public void Dispose()
    {
        Announcements.Said -= Hear;
        timer?.Dispose();
    }

    /// <inheritdoc />
    protected override void OnInitialized() => Announcements.Said += Hear;

    private void Hear(string message, bool isUrgent) => _ = InvokeAsync(() =>
    {
        if (isUrgent)
            urgent = message;
        else if (timer is null)
            Speak(message);
        else
            waiting = message;
        StateHasChanged();
    });

    private void Speak(string message)
    {
        polite = message;
        timer = Time.CreateTimer(_ => _ = InvokeAsync(PauseOver), null, Pause, Timeout.InfiniteTimeSpan);
    }

    private void PauseOver()
    {
        timer?.Dispose();
        timer = null;
        if (waiting is not { } next)
            return;
        waiting = null;
        Speak(next);
        StateHasChanged();
    }
}
