namespace PixelTruth.Infrastructure.Accounts;

/// <summary>Where photos come from.</summary>
public interface IPhotoSource : IDisposable
{
    /// <summary>
    /// Yields the entries one at a time, in the same order each time, so that an interrupted run can go on at a number.
    /// Nothing of an entry is read until it is opened.
    /// </summary>
    /// <exception cref="SourceRefusedException">The source as a whole can't be used.</exception>
    IAsyncEnumerable<SourceEntry> ReadAsync(CancellationToken cancellationToken);
}
