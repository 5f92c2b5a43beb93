using PixelTruth.Domain.Photos;

namespace PixelTruth.Infrastructure.Photos;

/// <summary>Everything known of one photo: what its page shows and what the API answers.</summary>
public sealed record PhotoDocument
{
    /// <summary>The photo.</summary>
    public required Guid Id { get; init; }

    /// <summary>The photo account it belongs to.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>Read, waiting or failed.</summary>
    public required PhotoState State { get; init; }

    /// <summary>Why it could not be read, or null.</summary>
    public required string? FailureReason { get; init; }

    /// <summary>The text of its post, or null.</summary>
    public required string? Caption { get; init; }

    /// <summary>When it was taken or posted (UTC), or null.</summary>
    public required DateTimeOffset? TakenAt { get; init; }

    /// <summary>When it came in (UTC).</summary>
    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>When it was read (UTC), or null.</summary>
    public required DateTimeOffset? IndexedAt { get; init; }

    /// <summary>What it was at its source.</summary>
    public required PhotoOrigin Origin { get; init; }

    /// <summary>Where it was taken, when the file says so and the member agreed.</summary>
    public required PhotoPlace? Place { get; init; }

    /// <summary>The original file.</summary>
    public required PhotoFileDocument File { get; init; }

    /// <summary>What is said of it, most certain first; what the member said comes first.</summary>
    public required IReadOnlyList<TagDocument> Tags { get; init; }

    /// <summary>Objects with their places, most certain first.</summary>
    public required IReadOnlyList<ObjectDocument> Objects { get; init; }

    /// <summary>Dominant colours, largest share first.</summary>
    public required IReadOnlyList<ColourDocument> Palette { get; init; }

    /// <summary>The model packs that read it, or null while unread.</summary>
    public required string? Models { get; init; }
}
