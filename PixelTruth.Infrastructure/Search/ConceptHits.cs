using PixelTruth.Domain.Photos;
using PixelTruth.Domain.Understanding;

namespace PixelTruth.Infrastructure.Search;

/// <summary>The photos of an account, best first, by the probability that a concept is in them.</summary>
public sealed class ConceptHits
{
    private readonly float[] scores;
    private readonly IReadOnlySet<Guid> saidByMember;

    internal ConceptHits(Concept concept, PhotoList photos, float[] scores, IReadOnlySet<Guid> saidByMember) =>
        (Concept, Photos, this.scores, this.saidByMember) = (concept, photos, scores, saidByMember);

    /// <summary>What was looked for.</summary>
    public Concept Concept { get; }

    /// <summary>All photos that the member has not denied, best first.</summary>
    public PhotoList Photos { get; }

    /// <summary>Probability 0..1 of the hit at a rank from 0; 1 where the member said so.</summary>
    public double ScoreAt(int rank) => scores[rank];

    /// <summary>True when the member said that the concept is in the photo at a rank.</summary>
    public bool IsSaidAt(int rank) => saidByMember.Contains(Photos.Ids[rank]);

    /// <summary>How many hits reach a probability.</summary>
    public int CountFrom(double cut)
    {
        var (low, high) = (0, scores.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (scores[middle] >= cut)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The best hits as a list of their own.</summary>
    public PhotoList Best(int count) => new(Photos.Ids[..count], Photos.Aspects[..count], []);
}
