using Microsoft.EntityFrameworkCore;
using PixelTruth.Infrastructure.Record;

namespace PixelTruth.Infrastructure.Understanding;

/// <summary>How many photos of an account have which tag.</summary>
public sealed class CountTags(PixelTruthDbFactory record)
{
    /// <summary>Photos by concept, most frequent first. What the member denied does not count; what the member said does.</summary>
    public async Task<IReadOnlyList<TagCount>> RunAsync(Guid memberId, Guid accountId, CancellationToken cancellationToken)
    {
        await using var db = record.ForMember(memberId);
        var counts = await db.PhotoTags.Where(tag => tag.AccountId == accountId)
            .GroupBy(tag => tag.ConceptId)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);

        // People say few things: each of them corrects the count of the machines.
        var labels = await db.PhotoLabels.Where(label => label.AccountId == accountId)
            .Select(label => new
            {
                label.ConceptId,
                label.IsPresent,
                IsTagged = db.PhotoTags.Any(tag => tag.PhotoId == label.PhotoId && tag.ConceptId == label.ConceptId),
            })
            .ToListAsync(cancellationToken);
        foreach (var label in labels.Where(label => label.IsPresent != label.IsTagged))
            counts[label.ConceptId] = counts.GetValueOrDefault(label.ConceptId) + (label.IsPresent ? 1 : -1);

        return [.. counts.Where(count => count.Value > 0).Select(count => new TagCount(count.Key, count.Value)).OrderByDescending(count => count.Photos).ThenBy(count => count.ConceptId, StringComparer.Ordinal)];
    }
}
