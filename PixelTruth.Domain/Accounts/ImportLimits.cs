namespace PixelTruth.Domain.Accounts;

/// <summary>What an archive may hold; checked against its directory before anything is unpacked.</summary>
public sealed record ImportLimits
{
    /// <summary>Most entries of a source.</summary>
    public int MaxEntries { get; init; } = 200_000;

    /// <summary>Largest unpacked size of one entry in bytes.</summary>
    public long MaxEntryBytes { get; init; } = 200L << 20;

    /// <summary>Largest unpacked size of all entries in bytes.</summary>
    public long MaxTotalBytes { get; init; } = 60L << 30;

    /// <summary>How many times larger than packed an entry may become, once it exceeds <see cref="RatioFloorBytes"/>.</summary>
    public double MaxRatio { get; init; } = 200;

    /// <summary>Below this size an entry may be packed as well as it likes, in bytes.</summary>
    public long RatioFloorBytes { get; init; } = 10L << 20;

    /// <summary>Why an entry of these sizes is left out, or null.</summary>
    /// <param name="packed">Size in the archive in bytes.</param>
    /// <param name="unpacked">Declared size in bytes.</param>
    public SkipReason? Check(long packed, long unpacked) =>
        unpacked > RatioFloorBytes && unpacked > MaxRatio * Math.Max(packed, 1) ? SkipReason.Bomb
        : unpacked > MaxEntryBytes ? SkipReason.TooLarge
        : null;
}
