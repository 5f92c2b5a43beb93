using System.Runtime.CompilerServices;
using System.Text.Json;
using PixelTruth.Domain.Accounts;
using PixelTruth.Domain.Photos;

namespace PixelTruth.Infrastructure.Accounts;

/// <summary>Reads the JSON kinds of Instagram exports, of 2018 and later: the lists say what there is, and the files follow.</summary>
internal sealed class InstagramExport(SourceFiles files, IReadOnlyList<ExportList> lists, ImportChoices choices) : IPhotoSource
{
    private readonly MediaPaths paths = new(files.All.Select(file => file.Path));
    private readonly Dictionary<string, SourceFile> byPath = files.All.DistinctBy(file => file.Path).ToDictionary(file => file.Path, StringComparer.Ordinal);

    /// <inheritdoc />
    public async IAsyncEnumerable<SourceEntry> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Lists of posts and of reels repeat each other.
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var list in lists.Where(list => list.Kind is ExportListKind.Legacy || OriginOf(list.Kind) is not null))
        {
            await foreach (var entry in ReadAsync(list, seen, cancellationToken))
                yield return entry;
        }

        foreach (var file in files.All.Where(file => file.IsSingle || file.Refusal is SkipReason.DamagedArchive))
            yield return Entry(file);
    }

    /// <inheritdoc />
    public void Dispose() => files.Dispose();

    private async IAsyncEnumerable<SourceEntry> ReadAsync(ExportList list, HashSet<string> seen, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var stream = list.File.Open();
        await using var items = new JsonItems(stream).ReadAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
        for (var number = 1; ; number++)
        {
            var next = await TryNextAsync(items);
            if (next is null)
                yield return SourceEntry.Skip(list.File.Path, SkipReason.BrokenList);
            if (next is not true)
                yield break;

            var (section, item) = items.Current;
            foreach (var entry in EntriesOf(list, section, item, number).Where(entry => seen.Add(entry.Name)))
                yield return entry;
        }
    }

    // Null when the list is damaged from here on.
    private static async Task<bool?> TryNextAsync(IAsyncEnumerator<(string?, JsonElement)> items)
    {
        try
        {
            return await items.MoveNextAsync();
        }
        catch (Exception e) when (e is JsonException or InvalidDataException)
        {
            return null;
        }
    }

    private IEnumerable<SourceEntry> EntriesOf(ExportList list, string? section, JsonElement item, int number)
    {
        if ((list.Kind is ExportListKind.Legacy ? OriginOf(section) : OriginOf(list.Kind)) is not { } origin || ExportJson.IsEmptyPost(item))
            return [];

        return ExportJson.Post(item) is { } post
            ? post.Media.Select(medium => Entry(post, medium, origin))
            : [SourceEntry.Skip($"{list.File.Path}, post {number}", SkipReason.BrokenPost)];
    }

    private SourceEntry Entry(ExportedPost post, ExportedMedium medium, PhotoOrigin origin)
    {
        if (!ArchivePath.IsSafe(medium.Uri))
            return SourceEntry.Skip(medium.Uri, SkipReason.UnsafePath);
        if (paths.Find(medium.Uri) is not { } path)
            return SourceEntry.Skip(medium.Uri, MediaKinds.IsVideoName(medium.Uri) ? SkipReason.Video : SkipReason.MissingFile);

        return Entry(byPath[path]) with
        {
            Caption = post.Caption,
            TakenAt = post.TakenAt,
            Origin = origin,
            PostKey = post.Key,
            Place = choices.Places ? medium.Place : null,
        };
    }

    private static SourceEntry Entry(SourceFile file) =>
        file.Refusal is { } reason ? SourceEntry.Skip(file.Path, reason) : new SourceEntry { Name = file.Path, Open = file.Open };

    private PhotoOrigin? OriginOf(ExportListKind kind) => kind switch
    {
        ExportListKind.Posts or ExportListKind.Videos => PhotoOrigin.Post,
        ExportListKind.Archived when choices.Archived => PhotoOrigin.Archived,
        ExportListKind.Stories when choices.Stories => PhotoOrigin.Story,
        ExportListKind.ProfilePictures when choices.ProfilePictures => PhotoOrigin.ProfilePicture,
        _ => null,
    };

    // The section 'direct' holds what others sent in messages and is never read.
    private PhotoOrigin? OriginOf(string? legacySection) => legacySection switch
    {
        "photos" or "videos" => PhotoOrigin.Post,
        "stories" when choices.Stories => PhotoOrigin.Story,
        "profile" when choices.ProfilePictures => PhotoOrigin.ProfilePicture,
        _ => null,
    };
}
