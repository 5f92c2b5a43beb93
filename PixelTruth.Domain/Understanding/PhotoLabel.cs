namespace PixelTruth.Domain.Understanding;

/// <summary>What a person says of a photo. Outranks every machine and survives re-reading, new packs and re-import.</summary>
public sealed class PhotoLabel
{
    /// <summary>The photo.</summary>
    public required Guid PhotoId { get; init; }

    /// <summary>Key of the concept.</summary>
    public required string ConceptId { get; init; }

    /// <summary>The member it belongs to.</summary>
    public required Guid MemberId { get; init; }

    /// <summary>The account of the photo.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>True: it is in the photo. False: it is not.</summary>
    public required bool IsPresent { get; set; }

    /// <summary>When it was said (UTC).</summary>
    public required DateTimeOffset SaidAt { get; set; }
}
