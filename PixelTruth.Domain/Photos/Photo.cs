namespace PixelTruth.Domain.Photos;

/// <summary>One picture of one photo account. The same bytes twice in an account are one photo.</summary>
public sealed class Photo
{
    /// <summary>UUIDv7.</summary>
    public required Guid Id { get; init; }

    /// <summary>The member whose photo this is; nobody else ever sees it.</summary>
    public required Guid MemberId { get; init; }

    /// <summary>The photo account it belongs to.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>The run that brought it in first.</summary>
    public required Guid RunId { get; init; }

    /// <summary>SHA-256 of the original bytes, 64 lower-case hexadecimal digits. Unique in its account.</summary>
    public required string ContentHash { get; init; }

    /// <summary>The name the source gave the file, without folders.</summary>
    public required string FileName { get; init; }

    /// <summary>Size of the original in bytes.</summary>
    public required long ByteLength { get; init; }

    /// <summary>Media type found by looking at the bytes, such as <c>image/jpeg</c>; never taken from the extension.</summary>
    public required string MediaType { get; init; }

    /// <summary>Width of the upright picture in pixels; 0 until read.</summary>
    public int Width { get; set; }

    /// <summary>Height of the upright picture in pixels; 0 until read.</summary>
    public int Height { get; set; }

    /// <summary>When it was taken or posted (UTC), or null when the source does not say.</summary>
    public DateTimeOffset? TakenAt { get; set; }

    /// <summary>What sorts photos by date: <see cref="TakenAt"/> or, without one, <see cref="AddedAt"/>.</summary>
    public DateTimeOffset SortAt { get; set; }

    /// <summary>The text of its post, repaired; null when there is none.</summary>
    public string? Caption { get; set; }

    /// <summary>What it was at its source.</summary>
    public PhotoOrigin Origin { get; set; }

    /// <summary>Equal for all pictures of one post (a carousel); null for plain files.</summary>
    public string? PostKey { get; set; }

    /// <summary>Degrees north where the source gave a place and the member agreed.</summary>
    public double? Latitude { get; set; }

    /// <summary>Degrees east where the source gave a place and the member agreed.</summary>
    public double? Longitude { get; set; }

    /// <summary>When it came in (UTC).</summary>
    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>Read, waiting or failed.</summary>
    public PhotoState State { get; set; }

    /// <summary>A sentence for the member when <see cref="State"/> is <see cref="PhotoState.Failed"/>.</summary>
    public string? FailureReason { get; set; }

    /// <summary>How often reading was tried; bounds retries.</summary>
    public int Attempts { get; set; }

    /// <summary>When the facts were written (UTC).</summary>
    public DateTimeOffset? IndexedAt { get; set; }

    /// <summary>Mean colour as <c>#rrggbb</c>, shown until the picture has loaded.</summary>
    public string? DominantColour { get; set; }
}
