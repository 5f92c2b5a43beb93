using Microsoft.EntityFrameworkCore;
using PixelTruth.Domain.Photos;
using PixelTruth.Infrastructure.Record;

namespace PixelTruth.Infrastructure.Photos;

/// <summary>What the photos that came into view show and say.</summary>
public sealed class FindPhotoCells(PixelTruthDbFactory record)
{
    /// <summary>Looks up a screenful. Ids of other members' photos are left out.</summary>
    public async Task<IReadOnlyDictionary<Guid, PhotoCell>> RunAsync(Guid memberId, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        await using var db = record.ForMember(memberId);
        var photos = await db.Photos.AsNoTracking().Where(photo => ids.Contains(photo.Id))
            .Select(photo => new { photo.Id, photo.DominantColour, photo.TakenAt, photo.State, photo.FailureReason, photo.Caption })
            .ToListAsync(cancellationToken);
        var labels = (await db.PhotoLabels.AsNoTracking().Where(label => ids.Contains(label.PhotoId))
            .Select(label => new { label.PhotoId, label.ConceptId, label.IsPresent })
            .ToListAsync(cancellationToken)).ToLookup(label => label.PhotoId);
        var tags = (await db.PhotoTags.AsNoTracking().Where(tag => ids.Contains(tag.PhotoId))
            .Select(tag => new { tag.PhotoId, tag.ConceptId, tag.Probability })
            .ToListAsync(cancellationToken)).ToLookup(tag => tag.PhotoId);

        return photos.ToDictionary(photo => photo.Id, photo => new PhotoCell(
            photo.Id,
            photo.DominantColour,
            photo.TakenAt,
            photo.State,
            photo.FailureReason,
            photo.Caption,
            [.. labels[photo.Id].Where(label => label.IsPresent).Select(label => label.ConceptId)],
            [.. tags[photo.Id].Where(tag => labels[photo.Id].All(label => label.ConceptId != tag.ConceptId))
                .OrderByDescending(tag => tag.Probability).Select(tag => tag.ConceptId)]));
    }
}
