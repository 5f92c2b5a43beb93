using PixelTruth.Domain.Accounts;
using PixelTruth.Domain.Photos;

namespace PixelTruth.Infrastructure.Accounts;

/// <summary>One thing that a source offers: a file with what the source says about it, or the reason why it is left out.</summary>
public sealed record SourceEntry
{
    /// <summary>Its name in the source, with folders.</summary>
    public required string Name { get; init; }

    /// <summary>Opens its bytes; null when it is left out. Only one entry of a source is open at a time.</summary>
    public Func<Stream>? Open { get; init; }

    /// <summary>Why it is left out, or null.</summary>
    public SkipReason? Skipped { get; init; }

    /// <summary>Text of its post, repaired.</summary>
    public string? Caption { get; init; }

    /// <summary>When it was taken or posted (UTC), if the source says.</summary>
    public DateTimeOffset? TakenAt { get; init; }

    /// <summary>What it was at its source.</summary>
    public PhotoOrigin Origin { get; init; }

    /// <summary>Equal for all pictures of one post; null for plain files.</summary>
    public string? PostKey { get; init; }

    /// <summary>Where it was taken, if the source says and the member agreed.</summary>
    public GeoPlace? Place { get; init; }

    /// <summary>An entry that is left out.</summary>
    public static SourceEntry Skip(string name, SkipReason reason) => new() { Name = name, Skipped = reason };
}
