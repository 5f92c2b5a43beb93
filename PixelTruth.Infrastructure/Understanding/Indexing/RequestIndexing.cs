using Hangfire;
using PixelTruth.Infrastructure.Photos;

namespace PixelTruth.Infrastructure.Understanding.Indexing;

/// <summary>Asks for the pending photos of an account to be read.</summary>
public sealed class RequestIndexing(IBackgroundJobClient jobs) : IPhotosArrived
{
    /// <summary>Enqueues the job. Asking again while it runs or waits does no harm.</summary>
    public void For(Guid memberId, Guid accountId) =>
        jobs.Enqueue<IndexAccount>(job => job.RunAsync(memberId, accountId, CancellationToken.None));

    /// <inheritdoc />
    public void PhotosArrived(Guid memberId, Guid accountId) => For(memberId, accountId);
}
