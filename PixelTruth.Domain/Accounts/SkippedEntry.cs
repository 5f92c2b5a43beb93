namespace PixelTruth.Domain.Accounts;

/// <summary>One entry of a source that did not become a photo, and why.</summary>
public sealed class SkippedEntry
{
    /// <summary>UUIDv7.</summary>
    public required Guid Id { get; init; }

    /// <summary>The member it belongs to.</summary>
    public required Guid MemberId { get; init; }

    /// <summary>The run that met it.</summary>
    public required Guid RunId { get; init; }

    /// <summary>The entry's name in the source.</summary>
    public required string Name { get; init; }

    /// <summary>Short stable code of the reason, such as <c>video</c> or <c>too-large</c>.</summary>
    public required string Reason { get; init; }

    /// <summary>The reason as a sentence for the member.</summary>
    public required string Sentence { get; init; }
}
