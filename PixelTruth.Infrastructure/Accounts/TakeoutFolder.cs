using PixelTruth.Domain.Accounts;

namespace PixelTruth.Infrastructure.Accounts;

/// <summary>The sidecars of one folder of a source.</summary>
internal sealed class TakeoutFolder(IEnumerable<SourceFile> files)
{
    private readonly Dictionary<string, SourceFile> json = files
        .Where(file => file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        .DistinctBy(file => ArchivePath.FileName(file.Path))
        .ToDictionary(file => ArchivePath.FileName(file.Path), StringComparer.Ordinal);

    private Dictionary<string, TakeoutSidecar>? byTitle;

    /// <summary>Whether the folder holds any JSON that could be a sidecar.</summary>
    public bool HasJson => json.Count > 0;

    /// <summary>The picture's sidecar: by name first, then by the title inside; null when there is none.</summary>
    public async Task<TakeoutSidecar?> FindAsync(string picture, CancellationToken cancellationToken)
    {
        foreach (var name in TakeoutNames.SidecarsOf(picture))
        {
            if (json.TryGetValue(name, out var file) && await TakeoutSidecar.ReadAsync(file, cancellationToken) is { } sidecar)
                return sidecar;
        }

        byTitle ??= await ReadTitlesAsync(cancellationToken);
        return byTitle.GetValueOrDefault(picture);
    }

    /// <summary>Whether the file of this name is a sidecar or describes the album.</summary>
    public async Task<bool> IsSidecarAsync(string name, CancellationToken cancellationToken) =>
        json.TryGetValue(name, out var file) && (name == "metadata.json" || await TakeoutSidecar.ReadAsync(file, cancellationToken) is not null);

    private async Task<Dictionary<string, TakeoutSidecar>> ReadTitlesAsync(CancellationToken cancellationToken)
    {
        var titles = new Dictionary<string, TakeoutSidecar>(StringComparer.Ordinal);
        foreach (var file in json.Values)
        {
            if (await TakeoutSidecar.ReadAsync(file, cancellationToken) is { Title: { } title } sidecar)
                titles.TryAdd(title, sidecar);
        }

        return titles;
    }
}
