namespace PixelTruth.Domain.Understanding;

/// <summary>The facts of one photo as stored: one versioned blob per photo.</summary>
public sealed class StoredFacts
{
    /// <summary>The photo.</summary>
    public required Guid PhotoId { get; init; }

    /// <summary>The member it belongs to.</summary>
    public required Guid MemberId { get; init; }

    /// <summary>The account of the photo.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>The packs that produced it, such as <c>concepts-1 detector-1 general-1 scenes-1</c>; facts of different packs are never compared.</summary>
    public required string PackVersion { get; set; }

    /// <summary><see cref="PhotoFacts"/>, encoded.</summary>
    public required byte[] Bytes { get; set; }
}
