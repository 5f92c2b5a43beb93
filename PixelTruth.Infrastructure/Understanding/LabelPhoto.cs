using Microsoft.EntityFrameworkCore;
using PixelTruth.Domain.Understanding;
using PixelTruth.Infrastructure.Photos;
using PixelTruth.Infrastructure.Record;

namespace PixelTruth.Infrastructure.Understanding;

/// <summary>Keeps what a member says of a photo. It outranks every model.</summary>
public sealed class LabelPhoto(PixelTruthDbFactory record, AccountRevisions revisions, TimeProvider time)
{
    /// <summary>Says that a concept is in the photo (true), is not (false), or takes it back (null). A photo of another member is left alone.</summary>
    /// <returns>What the member had said before; the way back.</returns>
    public async Task<bool?> RunAsync(Guid memberId, Guid photoId, string conceptId, bool? isPresent, CancellationToken cancellationToken)
    {
        await using var db = record.ForMember(memberId);
        var accountId = await db.Photos.Where(photo => photo.Id == photoId).Select(photo => (Guid?)photo.AccountId).SingleOrDefaultAsync(cancellationToken);
        if (accountId is not { } account)
            return null;

        var label = await db.PhotoLabels.SingleOrDefaultAsync(row => row.PhotoId == photoId && row.ConceptId == conceptId, cancellationToken);
        var before = label?.IsPresent;
        if (isPresent is not { } said)
        {
            if (label is not null)
                db.PhotoLabels.Remove(label);
        }
        else if (label is not null)
        {
            label.IsPresent = said;
            label.SaidAt = time.GetUtcNow();
        }
        else
        {
            db.PhotoLabels.Add(new PhotoLabel
            {
                PhotoId = photoId, ConceptId = conceptId, MemberId = memberId, AccountId = account, IsPresent = said, SaidAt = time.GetUtcNow(),
            });
        }

        await db.SaveChangesAsync(cancellationToken);
        revisions.Advance(account);
        return before;
    }
}
