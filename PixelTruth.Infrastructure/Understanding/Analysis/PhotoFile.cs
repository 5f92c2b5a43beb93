using System.Security.Cryptography;
using PixelTruth.Infrastructure.Photos;

namespace PixelTruth.Infrastructure.Understanding.Analysis;

/// <summary>The bytes of one original in memory.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="ContentHash">SHA-256 of the bytes, 64 lower-case hexadecimal digits.</param>
public sealed record PhotoFile(byte[] Bytes, string ContentHash)
{
    private const int FirstGuess = 256 * 1024;

    /// <summary>Reads the whole stream, but never more than <paramref name="maxBytes"/>.</summary>
    /// <param name="stream">Read to its end.</param>
    /// <param name="maxBytes">Where it is refused.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="PhotoUnreadableException">It is longer.</exception>
    public static async Task<PhotoFile> ReadAsync(Stream stream, int maxBytes, CancellationToken cancellationToken)
    {
        var bytes = stream.CanSeek
            ? await ReadKnownLengthAsync(stream, maxBytes, cancellationToken)
            : await ReadUnknownLengthAsync(stream, maxBytes, cancellationToken);
        return new PhotoFile(bytes, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    private static async Task<byte[]> ReadKnownLengthAsync(Stream stream, int maxBytes, CancellationToken cancellationToken)
    {
        var length = stream.Length - stream.Position;
        if (length > maxBytes)
            throw TooLarge(maxBytes);

        var bytes = new byte[length];
        await stream.ReadExactlyAsync(bytes, cancellationToken);
        return bytes;
    }

    private static async Task<byte[]> ReadUnknownLengthAsync(Stream stream, int maxBytes, CancellationToken cancellationToken)
    {
        using var collected = new MemoryStream(FirstGuess);
        var buffer = new byte[81920];
        int count;
        while ((count = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (collected.Length + count > maxBytes)
                throw TooLarge(maxBytes);
            collected.Write(buffer, 0, count);
        }

        return collected.ToArray();
    }

    private static PhotoUnreadableException TooLarge(int maxBytes) =>
        new($"The file is larger than {maxBytes / 1e6:N0} MB, the most that is read.");
}
