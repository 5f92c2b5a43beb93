namespace PixelTruth.Domain.Photos;

/// <summary>How far an account is read.</summary>
/// <param name="Read">Photos with facts and tags.</param>
/// <param name="Waiting">Photos that are still to be read.</param>
/// <param name="Failed">Photos that could not be read.</param>
/// <param name="Newest">When the newest photo was taken or posted (UTC); null without photos.</param>
public readonly record struct Readiness(int Read, int Waiting, int Failed, DateTimeOffset? Newest)
{
    /// <summary>Photos in all.</summary>
    public int Total => Read + Waiting + Failed;
}
