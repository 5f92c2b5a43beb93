using System.Numerics.Tensors;

namespace PixelTruth.Domain.Understanding;

/// <summary>Finds copies of one picture: re-encoded, resized, cropped, mirrored, recoloured (learning.md section 6).</summary>
public static class NearDuplicates
{
    private const int HashDistance = 10;
    private const float HashSimilarity = 0.55f;
    private const float RegisteredSimilarity = 0.70f;
    private const double Registered = 0.70;
    private const int Neighbours = 20;

    /// <summary>True when two photos show the same picture. Symmetric.</summary>
    public static bool AreDuplicates(DuplicateSubject photo, DuplicateSubject other)
    {
        ArgumentNullException.ThrowIfNull(photo);
        ArgumentNullException.ThrowIfNull(other);
        if (photo.Descriptor is null || other.Descriptor is null)
            return false;
        var similarity = TensorPrimitives.Dot(photo.Descriptor, other.Descriptor);
        return HasSameHash(photo, other, similarity) || IsRegistered(photo, other, similarity);
    }

    /// <summary>
    /// Groups photos; a photo joins the first cluster whose representative it matches, without chaining through members.
    /// Photos without a copy form a cluster of their own. Costs one dot product a photo and representative.
    /// </summary>
    public static IReadOnlyList<DuplicateCluster> Cluster(IReadOnlyCollection<DuplicateSubject> photos)
    {
        ArgumentNullException.ThrowIfNull(photos);
        var representatives = new List<DuplicateSubject>();
        var members = new List<List<Guid>>();
        foreach (var photo in photos.OrderByDescending(photo => photo.PixelArea).ThenBy(photo => photo.Photo))
        {
            var cluster = FirstMatch(photo, representatives);
            if (cluster >= 0)
            {
                members[cluster].Add(photo.Photo);
                continue;
            }

            representatives.Add(photo);
            members.Add([photo.Photo]);
        }

        return representatives.Select((photo, index) => new DuplicateCluster(photo.Photo, members[index])).ToList();
    }

    private static int FirstMatch(DuplicateSubject photo, List<DuplicateSubject> representatives)
    {
        if (photo.Descriptor is null)
            return -1;
        var near = new List<(int Index, float Similarity)>();
        for (var index = 0; index < representatives.Count; index++)
        {
            if (representatives[index].Descriptor is not { } descriptor)
                continue;
            var similarity = TensorPrimitives.Dot(photo.Descriptor, descriptor);
            if (HasSameHash(photo, representatives[index], similarity))
                return index;
            if (similarity >= RegisteredSimilarity)
                near.Add((index, similarity));
        }

        foreach (var (index, similarity) in near.OrderByDescending(pair => pair.Similarity).Take(Neighbours).OrderBy(pair => pair.Index))
        {
            if (IsRegistered(photo, representatives[index], similarity))
                return index;
        }

        return -1;
    }

    private static bool HasSameHash(DuplicateSubject photo, DuplicateSubject other, float similarity) =>
        similarity >= HashSimilarity && PerceptualHash.Distance(photo.Hash, other.Hash, other.MirroredHash) <= HashDistance;

    private static bool IsRegistered(DuplicateSubject photo, DuplicateSubject other, float similarity) =>
        similarity >= RegisteredSimilarity && Registration.Correlate(photo.Grey32, other.Grey32) >= Registered;
}
