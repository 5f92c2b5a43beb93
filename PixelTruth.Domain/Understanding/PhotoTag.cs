namespace PixelTruth.Domain.Understanding;

/// <summary>A machine's tag on a photo, as stored. Re-reading a photo replaces them; human labels are kept apart in <see cref="PhotoLabel"/>.</summary>
public sealed class PhotoTag
{
    /// <summary>The photo.</summary>
    public required Guid PhotoId { get; init; }

    /// <summary>Key of the concept.</summary>
    public required string ConceptId { get; init; }

    /// <summary>The member it belongs to.</summary>
    public required Guid MemberId { get; init; }

    /// <summary>The account of the photo.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>Calibrated probability 0..1.</summary>
    public required double Probability { get; init; }

    /// <summary>Who says so.</summary>
    public required TagSource Source { get; init; }

    /// <summary>The traces, strongest first.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }
}
