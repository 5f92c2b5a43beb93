using Microsoft.EntityFrameworkCore;
using PixelTruth.Infrastructure.Record;

namespace PixelTruth.Infrastructure.Photos;

/// <summary>The photos before and after one in its library, newest first.</summary>
public sealed class FindNeighbours(PixelTruthDbFactory record)
{
    /// <summary>The next newer and the next older photo; null at the ends and for photos of other members.</summary>
    public async Task<(Guid? Newer, Guid? Older)> RunAsync(Guid memberId, Guid photoId, CancellationToken cancellationToken)
    {
        await using var db = record.ForMember(memberId);
        var photo = await db.Photos.AsNoTracking().SingleOrDefaultAsync(row => row.Id == photoId, cancellationToken);
        if (photo is null)
            return (null, null);

        var peers = db.Photos.Where(row => row.AccountId == photo.AccountId && row.State == photo.State);
        var newer = await peers
            .Where(row => row.SortAt > photo.SortAt || (row.SortAt == photo.SortAt && row.Id.CompareTo(photo.Id) > 0))
            .OrderBy(row => row.SortAt).ThenBy(row => row.Id)
            .Select(row => (Guid?)row.Id).FirstOrDefaultAsync(cancellationToken);
        var older = await peers
            .Where(row => row.SortAt < photo.SortAt || (row.SortAt == photo.SortAt && row.Id.CompareTo(photo.Id) < 0))
            .OrderByDescending(row => row.SortAt).ThenByDescending(row => row.Id)
            .Select(row => (Guid?)row.Id).FirstOrDefaultAsync(cancellationToken);
        return (newer, older);
    }
}
