using System.IO.Compression;
using System.Runtime.CompilerServices;
using PixelTruth.Infrastructure.Understanding.Analysis;

namespace PixelTruth.Web.Commands;

/// <summary>The files below a folder or inside a ZIP, in the order of their names.</summary>
internal sealed class PhotoFiles : IDisposable
{
    private const long MostBytes = 200 << 20;
    private readonly ZipArchive? archive;
    private readonly Func<string, Stream> open;

    private PhotoFiles(IEnumerable<string> names, Func<string, Stream> open, ZipArchive? archive = null)
    {
        Names = [.. names.Order(StringComparer.Ordinal)];
        this.open = open;
        this.archive = archive;
    }

    /// <summary>Paths with forward slashes, relative to the folder or archive.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Lists a folder, a ZIP, or one photo.</summary>
    /// <exception cref="IOException">There is nothing at <paramref name="path"/>, or it can't be opened.</exception>
    /// <exception cref="InvalidDataException">The archive is damaged.</exception>
    public static PhotoFiles Open(string path)
    {
        if (Directory.Exists(path))
        {
            var files = Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(path, file).Replace('\\', '/'));
            return new PhotoFiles(files, name => File.OpenRead(Path.Combine(path, name)));
        }

        if (!File.Exists(path))
            throw new FileNotFoundException($"There is no file or folder '{path}'.");
        return IsArchive(path)
            ? OpenArchive(path)
            : new PhotoFiles([Path.GetFileName(path)], _ => File.OpenRead(path));
    }

    /// <summary>Reads the files one after the other, ahead of the work by as much as the analyzer takes; an archive can have only one entry open.</summary>
    public async IAsyncEnumerable<PhotoInput> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var name in Names)
        {
            if (archive is null)
            {
                yield return new PhotoInput(name, _ => ValueTask.FromResult(open(name)));
                continue;
            }

            var bytes = await TryReadAsync(name, cancellationToken);
            yield return new PhotoInput(name, _ => bytes is null
                ? throw new InvalidDataException("The entry is damaged or too large.")
                : ValueTask.FromResult<Stream>(new MemoryStream(bytes)));
        }
    }

    public void Dispose() => archive?.Dispose();

    private static PhotoFiles OpenArchive(string path)
    {
        var archive = ZipFile.OpenRead(path);
        var entries = archive.Entries
            .Where(entry => entry.Name.Length > 0)
            .GroupBy(entry => entry.FullName, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        return new PhotoFiles(entries.Keys, name => entries[name].Length <= MostBytes ? entries[name].Open() : throw new InvalidDataException(), archive);
    }

    private static bool IsArchive(string path)
    {
        Span<byte> head = stackalloc byte[2];
        using var stream = File.OpenRead(path);
        return stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head.SequenceEqual("PK"u8);
    }

    private async Task<byte[]?> TryReadAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = open(name);
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes, cancellationToken);
            return bytes.ToArray();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
