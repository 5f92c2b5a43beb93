namespace PixelTruth.Domain.Accounts;

/// <summary>Paths inside archives: forward slashes, no root, no way out of the folder.</summary>
public static class ArchivePath
{
    /// <summary>Whether <paramref name="path"/> stays inside its archive: not absolute, no drive, no backslash, no <c>..</c>, no control character.</summary>
    public static bool IsSafe(string? path) =>
        !string.IsNullOrEmpty(path)
        && path[0] != '/'
        && !path.Contains('\\', StringComparison.Ordinal)
        && !path.Any(char.IsControl)
        && !(path.Length > 1 && path[1] == ':')
        && !path.Split('/').Contains("..");

    /// <summary>The part after the last slash.</summary>
    public static string FileName(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path[(path.LastIndexOf('/') + 1)..];
    }

    /// <summary>The part before the last slash, without it; empty at the root.</summary>
    public static string Folder(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.LastIndexOf('/') is > 0 and var at ? path[..at] : "";
    }

    /// <summary>What operating systems leave in archives and nobody means: folder settings, previews, resource forks.</summary>
    public static bool IsClutter(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return FileName(path) is ".DS_Store" or "Thumbs.db" or "desktop.ini" or ".nomedia"
            || path.StartsWith("__MACOSX/", StringComparison.Ordinal)
            || path.Contains("/__MACOSX/", StringComparison.Ordinal);
    }
}
