using Microsoft.EntityFrameworkCore;
using PixelTruth.Domain.Photos;
using PixelTruth.Infrastructure.Record;

namespace PixelTruth.Infrastructure.Photos;

/// <summary>Counts how far an account is read.</summary>
public sealed class MeasureReadiness(PixelTruthDbFactory databases)
{
    /// <summary>The counts of an account; all zero where the member has no such account.</summary>
    public async Task<Readiness> RunAsync(Guid memberId, Guid accountId, CancellationToken cancellationToken)
    {
        await using var db = databases.ForMember(memberId);
        var photos = db.Photos.Where(photo => photo.AccountId == accountId);
        var counts = await photos.GroupBy(photo => photo.State)
            .Select(group => new { group.Key, Count = group.Count(), Newest = group.Max(photo => photo.SortAt) })
            .ToListAsync(cancellationToken);
        int Of(PhotoState state) => counts.FirstOrDefault(count => count.Key == state)?.Count ?? 0;
        DateTimeOffset? newest = counts.Count > 0 ? counts.Max(count => count.Newest) : null;
        return new Readiness(Of(PhotoState.Indexed), Of(PhotoState.Pending), Of(PhotoState.Failed), newest);
    }
}
