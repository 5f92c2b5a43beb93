using System.IO.Compression;
using System.IO.Enumeration;
using PixelTruth.Domain.Accounts;

namespace PixelTruth.Infrastructure.Accounts;

/// <summary>
/// All files of all parts of a source as one list: several ZIPs of one export, a folder, single files, or a mixture.
/// Only directories are read; limits are checked before anything is unpacked.
/// </summary>
internal sealed class SourceFiles : IDisposable
{
    private const int UnixTypeMask = 0xF000;
    private const int UnixLink = 0xA000;
    private readonly List<ZipArchive> archives = [];
    private readonly List<SourceFile> files = [];
    private readonly ImportLimits limits;

    private SourceFiles(ImportLimits limits) => this.limits = limits;

    /// <summary>The files in an order that is the same each time.</summary>
    public IReadOnlyList<SourceFile> All => files;

    /// <summary>Opens the parts.</summary>
    /// <exception cref="SourceRefusedException">A limit is exceeded, a part is gone, or nothing can be read.</exception>
    public static SourceFiles Open(IReadOnlyList<SourcePart> parts, ImportLimits limits)
    {
        var source = new SourceFiles(limits);
        try
        {
            foreach (var part in parts)
                source.AddPart(part);
            source.CheckWhole();
            return source;
        }
        catch
        {
            source.Dispose();
            throw;
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var archive in archives)
            archive.Dispose();
    }

    private void AddPart(SourcePart part)
    {
        if (Directory.Exists(part.Path))
            AddFolder(part.Path);
        else if (File.Exists(part.Path))
            AddFile(part.Name, part.Path, isSingle: true);
        else
            throw new SourceRefusedException(SkipReason.SourceGone);
    }

    private void AddFolder(string root)
    {
        foreach (var path in FilesBelow(root).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/');
            if (new FileInfo(path).LinkTarget is not null)
                Add(SourceFile.Refused(name, SkipReason.Link));
            else
                AddFile(name, path, isSingle: false);
        }
    }

    private static FileSystemEnumerable<string> FilesBelow(string root) => new(
        root, (ref FileSystemEntry entry) => entry.ToFullPath(), new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
        ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
    };

    private void AddFile(string name, string path, bool isSingle)
    {
        if (IsZip(path))
        {
            AddArchive(name, path);
            return;
        }

        var length = new FileInfo(path).Length;
        Add(new SourceFile(name, length, () => File.OpenRead(path), length > limits.MaxEntryBytes ? SkipReason.TooLarge : null, isSingle));
    }

    private static bool IsZip(string path)
    {
        using var file = File.OpenRead(path);
        Span<byte> head = stackalloc byte[4];
        return file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head is [(byte)'P', (byte)'K', 3, 4] or [(byte)'P', (byte)'K', 5, 6];
    }

    private void AddArchive(string name, string path)
    {
        try
        {
            var archive = ZipFile.OpenRead(path);
            archives.Add(archive);
            foreach (var entry in archive.Entries.Where(entry => !IsFolder(entry)))
                Add(FileOf(entry));
        }
        catch (InvalidDataException)
        {
            Add(SourceFile.Refused(name, SkipReason.DamagedArchive));
        }
    }

    private static bool IsFolder(ZipArchiveEntry entry) => entry.FullName.EndsWith('/') && entry.Length == 0;

    private SourceFile FileOf(ZipArchiveEntry entry)
    {
        SkipReason? refusal = !ArchivePath.IsSafe(entry.FullName) ? SkipReason.UnsafePath
            : ((entry.ExternalAttributes >> 16) & UnixTypeMask) == UnixLink ? SkipReason.Link
            : entry.IsEncrypted ? SkipReason.Encrypted
            : limits.Check(entry.CompressedLength, entry.Length);
        return new SourceFile(entry.FullName, entry.Length, entry.Open, refusal);
    }

    private void Add(SourceFile file)
    {
        if (ArchivePath.IsClutter(file.Path))
            return;
        if (files.Count >= limits.MaxEntries)
            throw new SourceRefusedException(SkipReason.TooManyEntries);
        files.Add(file);
    }

    private void CheckWhole()
    {
        if (files.Count == 0)
            throw new SourceRefusedException(SkipReason.NothingFound);
        if (files.All(file => file.Refusal is SkipReason.Encrypted or SkipReason.DamagedArchive))
            throw new SourceRefusedException(files[0].Refusal!.Value);
        if (files.Where(file => file.Refusal is null).Sum(file => file.Length) > limits.MaxTotalBytes)
            throw new SourceRefusedException(SkipReason.TooMuch);
    }
}
