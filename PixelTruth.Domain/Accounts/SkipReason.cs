namespace PixelTruth.Domain.Accounts;

/// <summary>Why an entry did not become a photo, or a whole source was refused.</summary>
public enum SkipReason
{
    /// <summary>It is a video.</summary>
    Video,

    /// <summary>Its bytes are no picture of a known format.</summary>
    NotAPicture,

    /// <summary>It has no bytes.</summary>
    Empty,

    /// <summary>It is larger than one entry may be.</summary>
    TooLarge,

    /// <summary>The same bytes came earlier in the same source.</summary>
    Duplicate,

    /// <summary>The export lists it but does not contain it.</summary>
    MissingFile,

    /// <summary>Its name leads out of the archive.</summary>
    UnsafePath,

    /// <summary>It is a link to another file.</summary>
    Link,

    /// <summary>It is protected with a password.</summary>
    Encrypted,

    /// <summary>It unpacks to far more than an honest file would.</summary>
    Bomb,

    /// <summary>It is an archive inside an archive.</summary>
    NestedArchive,

    /// <summary>It can't be unpacked or read.</summary>
    Damaged,

    /// <summary>The export's list of posts can't be read from some point on.</summary>
    BrokenList,

    /// <summary>One post of the list can't be understood.</summary>
    BrokenPost,

    /// <summary>It was in the trash where it came from.</summary>
    Trashed,

    /// <summary>The archive's directory can't be read.</summary>
    DamagedArchive,

    /// <summary>The archive has more entries than a source may have.</summary>
    TooManyEntries,

    /// <summary>The archive unpacks to more than a source may have, or than fits on the disk.</summary>
    TooMuch,

    /// <summary>It is the HTML kind of an export.</summary>
    HtmlExport,

    /// <summary>There is nothing in it that could be a photo.</summary>
    NothingFound,

    /// <summary>The files are not where they were.</summary>
    SourceGone,
}
