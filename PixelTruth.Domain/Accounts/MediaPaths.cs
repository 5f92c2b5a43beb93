namespace PixelTruth.Domain.Accounts;

/// <summary>Finds the file that an export's <c>uri</c> means, whatever folder the archive was packed in.</summary>
public sealed class MediaPaths
{
    private const string KnownPrefix = "your_instagram_activity/";
    private readonly ILookup<string, string> byName;

    /// <summary>Over the paths of all files, of every part of the export.</summary>
    public MediaPaths(IEnumerable<string> paths) => byName = paths.ToLookup(ArchivePath.FileName, StringComparer.Ordinal);

    /// <summary>
    /// The path of the file, or null: the exact path, then below any folder, then without the known prefix, then by the
    /// file name if only one file has it. An unsafe uri is never found.
    /// </summary>
    public string? Find(string uri)
    {
        if (!ArchivePath.IsSafe(uri))
            return null;

        var named = byName[ArchivePath.FileName(uri)].ToList();
        return Below(named, uri)
            ?? (uri.StartsWith(KnownPrefix, StringComparison.Ordinal) ? Below(named, uri[KnownPrefix.Length..]) : null)
            ?? (named.Count == 1 ? named[0] : null);
    }

    private static string? Below(List<string> named, string uri) =>
        named.Find(path => path == uri) ?? named.Find(path => path.EndsWith("/" + uri, StringComparison.Ordinal));
}
