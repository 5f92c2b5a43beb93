namespace PixelTruth.Infrastructure.Accounts;

/// <summary>What a file is, by its first bytes.</summary>
internal enum MediaKind
{
    /// <summary>A picture.</summary>
    Picture,

    /// <summary>A video.</summary>
    Video,

    /// <summary>A ZIP or another archive.</summary>
    Archive,

    /// <summary>Anything else.</summary>
    Other,
}
