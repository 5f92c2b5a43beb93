using Microsoft.EntityFrameworkCore;
using PixelTruth.Domain.Understanding;
using PixelTruth.Infrastructure.Record;

namespace PixelTruth.Infrastructure.Photos;

/// <summary>Puts together everything known of one photo; the page and the API show the same document.</summary>
public sealed class DescribePhoto(PixelTruthDbFactory record, Knowledge knowledge)
{
    private const int Decimals = 4;

    private readonly Vocabulary vocabulary = knowledge.Vocabulary;

    /// <summary>The document, or null when the member has no such photo.</summary>
    public async Task<PhotoDocument?> RunAsync(Guid memberId, Guid photoId, CancellationToken cancellationToken)
    {
        await using var db = record.ForMember(memberId);
        var photo = await db.Photos.AsNoTracking().SingleOrDefaultAsync(row => row.Id == photoId, cancellationToken);
        if (photo is null)
            return null;

        var tags = await db.PhotoTags.AsNoTracking().Where(row => row.PhotoId == photoId).ToListAsync(cancellationToken);
        var labels = await db.PhotoLabels.AsNoTracking().Where(row => row.PhotoId == photoId).ToListAsync(cancellationToken);
        var stored = await db.Facts.AsNoTracking().SingleOrDefaultAsync(row => row.PhotoId == photoId, cancellationToken);
        var facts = stored is null ? null : PhotoFactsCodec.Decode(stored.Bytes);

        return new PhotoDocument
        {
            Id = photo.Id,
            AccountId = photo.AccountId,
            State = photo.State,
            FailureReason = photo.FailureReason,
            Caption = photo.Caption,
            TakenAt = photo.TakenAt,
            AddedAt = photo.AddedAt,
            IndexedAt = photo.IndexedAt,
            Origin = photo.Origin,
            Place = photo is { Latitude: { } latitude, Longitude: { } longitude } ? new PhotoPlace(latitude, longitude) : null,
            File = new PhotoFileDocument(photo.FileName, photo.MediaType, photo.ByteLength, photo.ContentHash, photo.Width, photo.Height),
            Tags = Merge(tags, labels),
            Objects = [.. facts?.Objects.Select(Describe) ?? []],
            Palette = [.. facts?.Palette.Select(Describe) ?? []],
            Models = stored?.PackVersion,
        };
    }

    private List<TagDocument> Merge(List<PhotoTag> tags, List<PhotoLabel> labels)
    {
        var verdicts = labels.ToDictionary(label => label.ConceptId, label => label.IsPresent);
        var said = labels.Where(label => label.IsPresent && tags.All(tag => tag.ConceptId != label.ConceptId))
            .Select(label => Describe(label.ConceptId, 1, TagSource.Human, [new Evidence(EvidenceKind.Label, "you", vocabulary.NameOf(label.ConceptId), 1)], TagState.Confirmed));
        var seen = tags.Select(tag => Describe(tag.ConceptId, tag.Probability, tag.Source, tag.Evidence, StateOf(tag.ConceptId, verdicts)));
        return
        [
            .. said.Concat(seen)
                .OrderByDescending(tag => tag.State is TagState.Confirmed)
                .ThenByDescending(tag => tag.Probability)
                .ThenBy(tag => tag.Id, StringComparer.Ordinal),
        ];
    }

    private static TagState StateOf(string conceptId, Dictionary<string, bool> verdicts) => verdicts.TryGetValue(conceptId, out var isPresent)
        ? isPresent ? TagState.Confirmed : TagState.Rejected
        : TagState.Shown;

    private TagDocument Describe(string conceptId, double probability, TagSource source, IReadOnlyList<Evidence> evidence, TagState state) => new(
        conceptId,
        vocabulary.NameOf(conceptId),
        vocabulary.Find(conceptId)?.Kind ?? "",
        Round(probability),
        source,
        evidence.Count > 0 ? evidence[0].Model : "",
        state,
        [.. evidence.Select(trace => new EvidenceDocument(trace.Kind, trace.Model, trace.Detail, Round(trace.Probability), Round(trace.Box)))]);

    private ObjectDocument Describe(DetectedObject found) => new(ObjectName(found.CocoId), Round(found.Probability), Round(found.Box));

    private string ObjectName(int cocoId) => knowledge.Calibration.DetectorColumns.ToList().IndexOf(cocoId) is >= 0 and var column
        ? knowledge.Evidence.ObjectNames[column]
        : "object";

    private static ColourDocument Describe(PaletteColour colour) => new(colour.Name, $"#{colour.Rgb:x6}", Round(colour.Share));

    private static double Round(double value) => Math.Round(value, Decimals);

    private static Box? Round(Box? box) => box is { } place ? Round(place) : null;

    private static Box Round(Box box) => new(
        MathF.Round(box.Left, Decimals), MathF.Round(box.Top, Decimals), MathF.Round(box.Right, Decimals), MathF.Round(box.Bottom, Decimals));
}
