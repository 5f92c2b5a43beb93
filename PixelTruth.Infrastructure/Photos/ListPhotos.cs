using Microsoft.EntityFrameworkCore;
using PixelTruth.Domain.Photos;
using PixelTruth.Infrastructure.Record;

namespace PixelTruth.Infrastructure.Photos;

/// <summary>The photos of an account, filtered and in order.</summary>
public sealed class ListPhotos(PixelTruthDbFactory record)
{
    /// <summary>Lists what <paramref name="filter"/> lets through. An account of another member has no photos.</summary>
    public async Task<PhotoList> RunAsync(Guid memberId, Guid accountId, PhotoFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using var db = record.ForMember(memberId);
        var photos = InOrder(Through(db, accountId, filter), filter.Order);

        List<Guid> ids = [];
        List<float> aspects = [];
        List<PhotoMonth> months = [];
        await foreach (var row in photos.Select(photo => new { photo.Id, photo.Width, photo.Height, photo.SortAt }).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            ids.Add(row.Id);
            aspects.Add(row.Height > 0 ? (float)row.Width / row.Height : 1);
            months.Add(PhotoMonth.Of(row.SortAt));
        }

        return new PhotoList([.. ids], [.. aspects], filter.Order is PhotoOrder.Added ? [] : [.. months]);
    }

    /// <summary>How many photos of an account stand where.</summary>
    public async Task<IReadOnlyDictionary<PhotoState, int>> CountAsync(Guid memberId, Guid accountId, CancellationToken cancellationToken)
    {
        await using var db = record.ForMember(memberId);
        return await db.Photos.Where(photo => photo.AccountId == accountId)
            .GroupBy(photo => photo.State)
            .ToDictionaryAsync(group => group.Key, group => group.Count(), cancellationToken);
    }

    private static IQueryable<Photo> Through(PixelTruthDb db, Guid accountId, PhotoFilter filter)
    {
        var photos = db.Photos.AsNoTracking().Where(photo => photo.AccountId == accountId && photo.State == filter.State);
        if (filter.From is { } from)
        {
            var first = StartOf(from);
            photos = photos.Where(photo => photo.SortAt >= first);
        }

        if (filter.To is { } to && to < DateOnly.MaxValue)
        {
            var end = StartOf(to.AddDays(1));
            photos = photos.Where(photo => photo.SortAt < end);
        }

        if (filter.ConceptId is { } concept)
        {
            photos = photos.Where(photo =>
                db.PhotoLabels.Any(label => label.PhotoId == photo.Id && label.ConceptId == concept && label.IsPresent)
                || (db.PhotoTags.Any(tag => tag.PhotoId == photo.Id && tag.ConceptId == concept)
                    && !db.PhotoLabels.Any(label => label.PhotoId == photo.Id && label.ConceptId == concept)));
        }

        return photos;
    }

    private static IQueryable<Photo> InOrder(IQueryable<Photo> photos, PhotoOrder order) => order switch
    {
        PhotoOrder.Oldest => photos.OrderBy(photo => photo.SortAt).ThenBy(photo => photo.Id),
        PhotoOrder.Added => photos.OrderByDescending(photo => photo.AddedAt).ThenByDescending(photo => photo.Id),
        _ => photos.OrderByDescending(photo => photo.SortAt).ThenByDescending(photo => photo.Id),
    };

    private static DateTimeOffset StartOf(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
}
