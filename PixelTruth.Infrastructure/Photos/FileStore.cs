using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using PixelTruth.Infrastructure.Record;

namespace PixelTruth.Infrastructure.Photos;

/// <summary>
/// Originals and display pictures in the data folder, each under the SHA-256 of the original, apart for each member: a hash
/// never leads to another member's file. A file is there whole or not at all, because it is written beside and then moved.
/// </summary>
public sealed class FileStore(IOptions<DataOptions> data)
{
    private const int BufferSize = 128 << 10;

    /// <summary>Stores an original and hashes it on the way; the same bytes again change nothing.</summary>
    /// <param name="memberId">Whose file it is.</param>
    /// <param name="head">The first bytes, read already.</param>
    /// <param name="rest">What follows them.</param>
    /// <param name="maxBytes">Where reading stops.</param>
    /// <param name="cancellationToken">Leaves nothing behind when cancelled.</param>
    /// <returns>Null when the file is longer than <paramref name="maxBytes"/>.</returns>
    public async Task<StoredOriginal?> AddOriginalAsync(
        Guid memberId, ReadOnlyMemory<byte> head, Stream rest, long maxBytes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(rest);
        var incoming = IncomingPath(memberId);
        try
        {
            if (await WriteAsync(incoming, head, rest, maxBytes, cancellationToken) is not { } stored)
                return null;

            MoveIn(incoming, OriginalPath(memberId, stored.Hash));
            return stored;
        }
        finally
        {
            File.Delete(incoming);
        }
    }

    /// <summary>Opens an original for reading.</summary>
    /// <exception cref="FileNotFoundException">The member has no such file.</exception>
    public Stream OpenOriginal(Guid memberId, string hash) => Open(OriginalPath(memberId, hash));

    /// <summary>The bytes of an original.</summary>
    /// <exception cref="FileNotFoundException">The member has no such file.</exception>
    public async Task<byte[]> ReadOriginalAsync(Guid memberId, string hash, CancellationToken cancellationToken)
    {
        try
        {
            return await File.ReadAllBytesAsync(OriginalPath(memberId, hash), cancellationToken);
        }
        catch (DirectoryNotFoundException e)
        {
            throw new FileNotFoundException("The original is not in the file store.", e);
        }
    }

    /// <summary>Stores what pages show of a photo.</summary>
    public async Task SaveDisplayAsync(Guid memberId, string hash, DisplayImages images, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(images);
        await SaveAsync(memberId, DisplayPath(memberId, hash, DisplaySize.Small), images.Small, cancellationToken);
        await SaveAsync(memberId, DisplayPath(memberId, hash, DisplaySize.Large), images.Large, cancellationToken);
    }

    /// <summary>Opens a display picture (WebP), or null when there is none yet.</summary>
    public Stream? OpenDisplay(Guid memberId, string hash, DisplaySize size)
    {
        var path = DisplayPath(memberId, hash, size);
        return File.Exists(path) ? Open(path) : null;
    }

    /// <summary>Whether the original is there and still has the bytes it had.</summary>
    public async Task<bool> VerifyAsync(Guid memberId, string hash, CancellationToken cancellationToken)
    {
        var path = OriginalPath(memberId, hash);
        if (!File.Exists(path))
            return false;

        await using var file = Open(path);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken)) == hash;
    }

    /// <summary>Deletes an original and its display pictures. Call it when no photo of the member has this hash any more.</summary>
    public void Delete(Guid memberId, string hash)
    {
        foreach (var path in (string[])[OriginalPath(memberId, hash), .. Enum.GetValues<DisplaySize>().Select(size => DisplayPath(memberId, hash, size))])
        {
            if (File.Exists(path))
                File.Delete(path);
        }
    }

    /// <summary>Deletes every file of a member.</summary>
    public void DeleteMember(Guid memberId)
    {
        var folder = MemberPath(memberId);
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    /// <summary>Deletes what was being written when the process was killed before <paramref name="olderThan"/> (UTC).</summary>
    public void SweepIncoming(DateTimeOffset olderThan)
    {
        var members = data.Value.PathOf("members");
        if (!Directory.Exists(members))
            return;

        var left = Directory.EnumerateDirectories(members)
            .Select(member => Path.Combine(member, "incoming"))
            .Where(Directory.Exists)
            .SelectMany(Directory.EnumerateFiles)
            .Where(file => File.GetLastWriteTimeUtc(file) < olderThan.UtcDateTime);
        foreach (var file in left)
            File.Delete(file);
    }

    private static async Task<StoredOriginal?> WriteAsync(
        string path, ReadOnlyMemory<byte> head, Stream rest, long maxBytes, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.Asynchronous);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            long length = 0;
            for (var chunk = head; !chunk.IsEmpty; chunk = buffer.AsMemory(0, await rest.ReadAsync(buffer, cancellationToken)))
            {
                length += chunk.Length;
                if (length > maxBytes)
                    return null;
                hash.AppendData(chunk.Span);
                await file.WriteAsync(chunk, cancellationToken);
            }

            // The source may be deleted as soon as the row is there, so the bytes must be on the disk before it.
            file.Flush(flushToDisk: true);
            return new StoredOriginal(Convert.ToHexStringLower(hash.GetHashAndReset()), length);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private async Task SaveAsync(Guid memberId, string path, byte[] bytes, CancellationToken cancellationToken)
    {
        var incoming = IncomingPath(memberId);
        try
        {
            await File.WriteAllBytesAsync(incoming, bytes, cancellationToken);
            MoveIn(incoming, path);
        }
        finally
        {
            File.Delete(incoming);
        }
    }

    private static void MoveIn(string incoming, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Move(incoming, path, overwrite: true);
    }

    private static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, BufferSize, FileOptions.Asynchronous | FileOptions.SequentialScan);
        }
        catch (DirectoryNotFoundException e)
        {
            throw new FileNotFoundException("The file is not in the file store.", e);
        }
    }

    private string IncomingPath(Guid memberId) =>
        Path.Combine(Directory.CreateDirectory(Path.Combine(MemberPath(memberId), "incoming")).FullName, Guid.NewGuid().ToString("n"));

    private string OriginalPath(Guid memberId, string hash) => Path.Combine([MemberPath(memberId), "originals", .. Place(hash)]);

    private string DisplayPath(Guid memberId, string hash, DisplaySize size) =>
        Path.Combine([MemberPath(memberId), "thumbnails", ((int)size).ToString(CultureInfo.InvariantCulture), .. Place(hash)]) + ".webp";

    private string MemberPath(Guid memberId) => data.Value.PathOf("members", memberId.ToString());

    // A hash that comes from an address must not become a path of its own choosing.
    private static string[] Place(string hash) =>
        hash is { Length: 64 } && hash.All(char.IsAsciiHexDigitLower)
            ? [hash[..2], hash[2..4], hash]
            : throw new FileNotFoundException("Files are named by 64 lower-case hexadecimal digits.");
}
