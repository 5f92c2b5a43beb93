namespace PixelTruth.Infrastructure.Accounts;

/// <summary>What a JSON list of an Instagram export holds.</summary>
internal enum ExportListKind
{
    /// <summary>Published posts.</summary>
    Posts,

    /// <summary>Reels and long videos; their covers are posts too.</summary>
    Videos,

    /// <summary>Archived posts.</summary>
    Archived,

    /// <summary>Stories.</summary>
    Stories,

    /// <summary>Profile pictures.</summary>
    ProfilePictures,

    /// <summary>The single list of exports from 2018 to 2020, with a section for each of the others.</summary>
    Legacy,
}
