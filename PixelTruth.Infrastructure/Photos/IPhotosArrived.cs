namespace PixelTruth.Infrastructure.Photos;

/// <summary>Is told when an account has new pending photos; so whoever reads photos need not be known to whoever brings them.</summary>
public interface IPhotosArrived
{
    /// <summary>Called after the rows are committed. Must not block.</summary>
    void PhotosArrived(Guid memberId, Guid accountId);
}
