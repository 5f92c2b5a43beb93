using PixelTruth.Domain.Accounts;
using PixelTruth.Domain.Photos;
using PixelTruth.Infrastructure.Photos;

namespace PixelTruth.Infrastructure.Accounts;

/// <summary>Looks at the bytes of an entry and stores them when they are a picture.</summary>
public sealed class PhotoIntake(FileStore files, TimeProvider time)
{
    private const int LongestName = 300;

    /// <summary>The pending photo, or why the entry is left out.</summary>
    public async Task<(Photo? Photo, SkipReason? Reason)> TakeAsync(ImportRun run, SourceEntry entry, ImportLimits limits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(limits);
        if (entry.Skipped is { } reason)
            return (null, reason);

        try
        {
            await using var stream = entry.Open!();
            var head = new byte[ImageSniffer.HeadLength];
            var length = await stream.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken);
            if (Refuse(head.AsSpan(0, length)) is { } refusal)
                return (null, refusal);

            var stored = await files.AddOriginalAsync(run.MemberId, head.AsMemory(0, length), stream, limits.MaxEntryBytes, cancellationToken);
            return stored is null ? (null, SkipReason.TooLarge) : (NewPhoto(run, entry, stored, ImageSniffer.Sniff(head.AsSpan(0, length))!.Value), null);
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException or UnauthorizedAccessException or EndOfStreamException or FileNotFoundException)
        {
            return (null, SkipReason.Damaged);
        }
    }

    private static SkipReason? Refuse(ReadOnlySpan<byte> head) => head.IsEmpty ? SkipReason.Empty : MediaKinds.Of(head) switch
    {
        MediaKind.Picture => null,
        MediaKind.Video => SkipReason.Video,
        MediaKind.Archive => SkipReason.NestedArchive,
        _ => SkipReason.NotAPicture,
    };

    private Photo NewPhoto(ImportRun run, SourceEntry entry, StoredOriginal stored, ImageFormat format)
    {
        var now = time.GetUtcNow();
        var name = ArchivePath.FileName(entry.Name);
        return new Photo
        {
            Id = Guid.CreateVersion7(),
            MemberId = run.MemberId,
            AccountId = run.AccountId,
            RunId = run.Id,
            ContentHash = stored.Hash,
            FileName = name.Length > LongestName ? name[..LongestName] : name,
            ByteLength = stored.Length,
            MediaType = ImageSniffer.MediaType(format),
            TakenAt = entry.TakenAt,
            SortAt = entry.TakenAt ?? now,
            Caption = entry.Caption,
            Origin = entry.Origin,
            PostKey = entry.PostKey,
            Latitude = entry.Place?.Latitude,
            Longitude = entry.Place?.Longitude,
            AddedAt = now,
            State = PhotoState.Pending,
        };
    }
}
