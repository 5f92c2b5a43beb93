using System.Globalization;
using System.Runtime.CompilerServices;
using PixelTruth.Domain.Accounts;
using PixelTruth.Infrastructure.Accounts;
using PixelTruth.Infrastructure.Photos;
using PixelTruth.Infrastructure.Understanding.Analysis;

namespace PixelTruth.Web.Commands;

/// <summary>The photos of a folder, ZIP or export, as inputs of the analyzer. Files that neither are nor claim to be pictures are passed over.</summary>
internal sealed class SourcePhotos : IDisposable
{
    private static readonly HashSet<string> PictureExtensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ".avif", ".bmp", ".gif", ".heic", ".heif", ".jpeg", ".jpg", ".png", ".tif", ".tiff", ".webp",
    };

    private readonly IPhotoSource source;
    private readonly long mostBytes;
    private readonly List<SourceEntry> entries = [];

    private SourcePhotos(IPhotoSource source, long mostBytes) => (this.source, this.mostBytes) = (source, mostBytes);

    /// <summary>Looks inside <paramref name="path"/> and picks the reader.</summary>
    /// <exception cref="IOException">There is nothing at the path, or it can't be opened.</exception>
    /// <exception cref="SourceRefusedException">It is no source of photos; the message says why.</exception>
    public static SourcePhotos Open(string path)
    {
        if (!Path.Exists(path))
            throw new FileNotFoundException($"There is no file or folder '{path}'.");

        var limits = new ImportLimits();
        var everything = new ImportChoices(Archived: true, Stories: true, ProfilePictures: true);
        return new SourcePhotos(PhotoSources.Open([new SourcePart(Path.GetFileName(path), Path.GetFullPath(path))], everything, limits), limits.MaxEntryBytes);
    }

    /// <summary>The entry that an analysis belongs to.</summary>
    public SourceEntry EntryOf(PhotoAnalysis analysis) => entries[int.Parse(analysis.Key, CultureInfo.InvariantCulture)];

    /// <summary>How many entries there are; passed-over files included.</summary>
    public ValueTask<int> CountAsync(CancellationToken cancellationToken) => source.ReadAsync(cancellationToken).CountAsync(cancellationToken);

    /// <summary>Reads the files one after the other, ahead of the work by as much as the analyzer takes: a source has one entry open at a time.</summary>
    /// <param name="passedOver">Called for each file that is no picture.</param>
    /// <param name="cancellationToken">Stops between files.</param>
    public async IAsyncEnumerable<PhotoInput> ReadAsync(Action passedOver, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var entry in source.ReadAsync(cancellationToken))
        {
            var (bytes, failure) = await TryReadAsync(entry, cancellationToken);
            if (!IsPicture(bytes) && !PictureExtensions.Contains(Path.GetExtension(entry.Name)))
            {
                passedOver();
                continue;
            }

            entries.Add(entry);
            yield return new PhotoInput((entries.Count - 1).ToString(CultureInfo.InvariantCulture), _ => bytes is null
                ? throw new PhotoUnreadableException(failure!)
                : ValueTask.FromResult<Stream>(new MemoryStream(bytes, writable: false)));
        }
    }

    public void Dispose() => source.Dispose();

    private static bool IsPicture(byte[]? bytes) => bytes is { Length: > 0 } && ImageSniffer.Sniff(bytes.AsSpan(0, Math.Min(bytes.Length, ImageSniffer.HeadLength))) is not null;

    private async Task<(byte[]? Bytes, string? Failure)> TryReadAsync(SourceEntry entry, CancellationToken cancellationToken)
    {
        if (entry.Open is null)
            return (null, entry.Skipped?.Sentence());

        try
        {
            await using var stream = entry.Open();
            var file = await PhotoFile.ReadAsync(stream, (int)Math.Min(mostBytes, int.MaxValue), cancellationToken);
            return (file.Bytes, null);
        }
        catch (PhotoUnreadableException e)
        {
            return (null, e.Message);
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException or IOException or UnauthorizedAccessException)
        {
            return (null, SkipReason.Damaged.Sentence());
        }
    }
}
