using Microsoft.EntityFrameworkCore;
using PixelTruth.Domain.Photos;
using PixelTruth.Domain.Understanding;
using PixelTruth.Infrastructure.Record;

namespace PixelTruth.Infrastructure.Search;

/// <summary>Ranks the photos of an account by what speaks for a concept. What the member said outranks every model.</summary>
public sealed class SearchPhotos
{
    private readonly AccountSpaces spaces;
    private readonly PixelTruthDbFactory record;
    private readonly Knowledge knowledge;

    internal SearchPhotos(AccountSpaces spaces, PixelTruthDbFactory record, Knowledge knowledge) =>
        (this.spaces, this.record, this.knowledge) = (spaces, record, knowledge);

    /// <summary>True when an installed model can see the concept; otherwise only people can say it.</summary>
    public bool CanSee(Concept concept) => knowledge.Evidence.Of(concept).Any;

    /// <summary>All photos, best first.</summary>
    public async Task<ConceptHits> RunAsync(Guid memberId, Guid accountId, Concept concept, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(concept);
        var space = await spaces.GetAsync(memberId, accountId, cancellationToken);
        var scores = space.Score(knowledge.Evidence.Of(concept));
        var labels = await LabelsAsync(memberId, accountId, concept, cancellationToken);
        var order = Enumerable.Range(0, scores.Length).ToArray();
        if (labels.Count > 0)
        {
            for (var photo = 0; photo < scores.Length; photo++)
            {
                if (labels.TryGetValue(space.Ids[photo], out var isPresent))
                    scores[photo] = isPresent ? 1 : float.NegativeInfinity;
            }
        }

        // Ascending by the negative score keeps ties in the order of the space.
        var keys = Array.ConvertAll(scores, score => -score);
        Array.Sort(keys, order);
        var kept = keys.AsSpan().IndexOf(float.PositiveInfinity) is >= 0 and var denied ? denied : order.Length;
        return new ConceptHits(
            concept,
            new PhotoList(Array.ConvertAll(order[..kept], place => space.Ids[place]), Array.ConvertAll(order[..kept], place => space.Aspects[place]), []),
            Array.ConvertAll(keys[..kept], key => -key),
            labels.Where(label => label.Value).Select(label => label.Key).ToHashSet());
    }

    /// <summary>How many photos reach a probability, for each of a few concepts.</summary>
    public async Task<IReadOnlyList<int>> CountAsync(Guid memberId, Guid accountId, IEnumerable<Concept> concepts, double cut, CancellationToken cancellationToken)
    {
        var space = await spaces.GetAsync(memberId, accountId, cancellationToken);
        return [.. concepts.Select(concept => space.Score(knowledge.Evidence.Of(concept)).Count(score => score >= cut))];
    }

    private async Task<Dictionary<Guid, bool>> LabelsAsync(Guid memberId, Guid accountId, Concept concept, CancellationToken cancellationToken)
    {
        await using var db = record.ForMember(memberId);
        return await db.PhotoLabels.Where(label => label.AccountId == accountId && label.ConceptId == concept.Id)
            .ToDictionaryAsync(label => label.PhotoId, label => label.IsPresent, cancellationToken);
    }
}
