namespace PixelTruth.Domain.Accounts;

/// <summary>Words for <see cref="SkipReason"/>.</summary>
public static class SkipReasons
{
    /// <summary>A short stable code, such as <c>not-a-picture</c>.</summary>
    public static string Code(this SkipReason reason) => reason switch
    {
        SkipReason.Video => "video",
        SkipReason.NotAPicture => "not-a-picture",
        SkipReason.Empty => "empty",
        SkipReason.TooLarge => "too-large",
        SkipReason.Duplicate => "duplicate",
        SkipReason.MissingFile => "missing",
        SkipReason.UnsafePath => "unsafe-path",
        SkipReason.Link => "link",
        SkipReason.Encrypted => "encrypted",
        SkipReason.Bomb => "bomb",
        SkipReason.NestedArchive => "nested-archive",
        SkipReason.Damaged => "damaged",
        SkipReason.BrokenList => "broken-list",
        SkipReason.BrokenPost => "broken-post",
        SkipReason.Trashed => "trashed",
        SkipReason.DamagedArchive => "damaged-archive",
        SkipReason.TooManyEntries => "too-many-entries",
        SkipReason.TooMuch => "too-much",
        SkipReason.HtmlExport => "html-export",
        SkipReason.NothingFound => "nothing-found",
        SkipReason.SourceGone => "source-gone",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    /// <summary>What is wrong and, where something can be done, what to do.</summary>
    public static string Sentence(this SkipReason reason) => reason switch
    {
        SkipReason.Video => "This is a video; only photos are read.",
        SkipReason.NotAPicture => "This is not a picture that can be read: JPEG, PNG, WebP, GIF, TIFF, HEIC and AVIF are.",
        SkipReason.Empty => "The file is empty.",
        SkipReason.TooLarge => "The file is larger than 200 MB.",
        SkipReason.Duplicate => "The same picture came earlier in this import.",
        SkipReason.MissingFile => "The export lists this file but does not contain it. If there are more ZIP parts, drop all of them together.",
        SkipReason.UnsafePath => "The file's name leads out of the archive, so it was not unpacked.",
        SkipReason.Link => "This is a link to another file, not a photo.",
        SkipReason.Encrypted => "This is protected with a password. Pack it again without one.",
        SkipReason.Bomb => "This unpacks to far more than a photo would, so it was not unpacked.",
        SkipReason.NestedArchive => "This is an archive inside an archive. Unpack it and drop what is in it.",
        SkipReason.Damaged => "The file is damaged and can't be unpacked.",
        SkipReason.BrokenList => "The list of posts is damaged. What stood before the damage was taken.",
        SkipReason.BrokenPost => "One post of the list can't be understood.",
        SkipReason.Trashed => "This was in the trash.",
        SkipReason.DamagedArchive => "The ZIP is incomplete or damaged. Download it again and drop it here.",
        SkipReason.TooManyEntries => "The archive holds more than 200,000 files. Split it and bring in one part after the other.",
        SkipReason.TooMuch => "The archive unpacks to more than fits here. Split it, or make room on the server.",
        SkipReason.HtmlExport => "This ZIP is in HTML format. Ask Instagram for the JSON format and drop it here.",
        SkipReason.NothingFound => "There are no photos in this.",
        SkipReason.SourceGone => "The files of this import are no longer on the server. Drop them here again.",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    /// <summary>For a count of them: "6 videos".</summary>
    public static string Counted(this SkipReason reason, int count) => $"{count:N0} {(count == 1 ? Noun(reason).One : Noun(reason).Many)}";

    /// <summary>The reason with this code, or null.</summary>
    public static SkipReason? Parse(string? code) =>
        Enum.GetValues<SkipReason>().Cast<SkipReason?>().FirstOrDefault(reason => reason!.Value.Code() == code);

    private static (string One, string Many) Noun(SkipReason reason) => reason switch
    {
        SkipReason.Video => ("video", "videos"),
        SkipReason.NotAPicture => ("file that is not a picture", "files that are not pictures"),
        SkipReason.Empty => ("empty file", "empty files"),
        SkipReason.TooLarge => ("file too large", "files too large"),
        SkipReason.Duplicate => ("duplicate", "duplicates"),
        SkipReason.MissingFile => ("missing", "missing"),
        SkipReason.Encrypted => ("with a password", "with a password"),
        SkipReason.UnsafePath or SkipReason.Link or SkipReason.Bomb => ("unsafe", "unsafe"),
        SkipReason.NestedArchive => ("archive in the archive", "archives in the archive"),
        SkipReason.Trashed => ("in the trash", "in the trash"),
        _ => ("unreadable", "unreadable"),
    };
}
