using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PixelTruth.Domain.Photos;
using PixelTruth.Domain.Understanding;
using PixelTruth.Infrastructure.Photos;
using PixelTruth.Infrastructure.Record;
using PixelTruth.Infrastructure.Understanding.Analysis;
using PixelTruth.Infrastructure.Understanding.Packs;

namespace PixelTruth.Infrastructure.Understanding.Indexing;

/// <summary>Writes what was read of some photos in one transaction: all of it or nothing. Human labels are not touched.</summary>
internal sealed class StoreReadings(PixelTruthDbFactory factory, FileStore files, PackCatalogue packs, TimeProvider clock)
{
    private readonly string packVersion = PackVersions.OfFacts(packs);

    /// <summary>Stores <paramref name="analyses"/>, whose keys are photo ids. Photos that were deleted meanwhile are left out.</summary>
    public async Task RunAsync(Guid memberId, IReadOnlyCollection<PhotoAnalysis> analyses, CancellationToken cancellationToken)
    {
        var byId = analyses.ToDictionary(analysis => Guid.Parse(analysis.Key, CultureInfo.InvariantCulture));
        Guid[] ids = [.. byId.Keys];
        await using var db = factory.ForMember(memberId);
        var photos = await db.Photos.Where(photo => ids.Contains(photo.Id)).ToListAsync(cancellationToken);
        foreach (var photo in photos)
        {
            // The pictures come first: a photo that says Indexed must have something to show.
            if (byId[photo.Id].Reading?.Display is { } display)
                await files.SaveDisplayAsync(memberId, photo.ContentHash, display, cancellationToken);
            Apply(photo, byId[photo.Id]);
        }

        await db.InTransactionAsync(async () =>
        {
            await db.PhotoTags.Where(tag => ids.Contains(tag.PhotoId)).ExecuteDeleteAsync(cancellationToken);
            await db.Facts.Where(facts => ids.Contains(facts.PhotoId)).ExecuteDeleteAsync(cancellationToken);
            foreach (var photo in photos)
                AddFindings(db, photo, byId[photo.Id].Reading);
            await db.SaveChangesAsync(cancellationToken);
        }, cancellationToken);
    }

    private void Apply(Photo photo, PhotoAnalysis analysis)
    {
        if (analysis.Reading is not { } reading)
        {
            photo.State = PhotoState.Failed;
            photo.FailureReason = analysis.Failure;
            return;
        }

        photo.State = PhotoState.Indexed;
        photo.FailureReason = null;
        photo.Width = reading.Width;
        photo.Height = reading.Height;
        photo.DominantColour = string.Create(CultureInfo.InvariantCulture, $"#{reading.MeanColour:x6}");
        photo.IndexedAt = clock.GetUtcNow();
    }

    private void AddFindings(PixelTruthDb db, Photo photo, PhotoReading? reading)
    {
        if (reading is null)
            return;

        db.Facts.Add(new StoredFacts
        {
            PhotoId = photo.Id,
            MemberId = photo.MemberId,
            AccountId = photo.AccountId,
            PackVersion = packVersion,
            Bytes = PhotoFactsCodec.Encode(reading.Facts),
        });
        db.PhotoTags.AddRange(reading.Tags.Select(tag => new PhotoTag
        {
            PhotoId = photo.Id,
            ConceptId = tag.ConceptId,
            MemberId = photo.MemberId,
            AccountId = photo.AccountId,
            Probability = tag.Probability,
            Source = tag.Source,
            Evidence = tag.Evidence,
        }));
    }
}
