using System.Runtime.CompilerServices;
using PixelTruth.Domain.Accounts;

namespace PixelTruth.Infrastructure.Accounts;

/// <summary>Reads photos that lie in a folder or ZIP, or were dropped by themselves; sidecars of Google Takeout beside them tell more.</summary>
internal sealed class LooseFiles(SourceFiles files, ImportChoices choices) : IPhotoSource
{
    private readonly Dictionary<string, TakeoutFolder> folders = files.All
        .GroupBy(file => ArchivePath.Folder(file.Path), StringComparer.Ordinal)
        .ToDictionary(folder => folder.Key, folder => new TakeoutFolder(folder), StringComparer.Ordinal);

    /// <inheritdoc />
    public async IAsyncEnumerable<SourceEntry> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var file in files.All)
        {
            if (file.Refusal is { } reason)
                yield return SourceEntry.Skip(file.Path, reason);
            else if (await DescribeAsync(file, cancellationToken) is { } entry)
                yield return entry;
        }
    }

    /// <inheritdoc />
    public void Dispose() => files.Dispose();

    private async Task<SourceEntry?> DescribeAsync(SourceFile file, CancellationToken cancellationToken)
    {
        var plain = new SourceEntry { Name = file.Path, Open = file.Open };
        var folder = folders[ArchivePath.Folder(file.Path)];
        if (!folder.HasJson)
            return plain;

        var name = ArchivePath.FileName(file.Path);
        if (name.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            return await folder.IsSidecarAsync(name, cancellationToken) ? null : plain;
        if (await folder.FindAsync(name, cancellationToken) is not { } sidecar)
            return plain;
        if (sidecar.IsTrashed)
            return SourceEntry.Skip(file.Path, SkipReason.Trashed);

        return plain with { Caption = sidecar.Description, TakenAt = sidecar.TakenAt, Place = choices.Places ? sidecar.Place : null };
    }
}
