using System.Text.Json;
using PixelTruth.Domain.Accounts;

namespace PixelTruth.Infrastructure.Accounts;

/// <summary>What Google Takeout says about a picture in the JSON file beside it.</summary>
/// <param name="Title">The picture's own name, uncut.</param>
/// <param name="Description">Its text.</param>
/// <param name="TakenAt">When it was taken (UTC).</param>
/// <param name="Place">Where it was taken.</param>
/// <param name="IsTrashed">It was in the trash.</param>
internal sealed record TakeoutSidecar(string? Title, string? Description, DateTimeOffset? TakenAt, GeoPlace? Place, bool IsTrashed)
{
    private const int LargestBytes = 1 << 20;

    /// <summary>Reads a sidecar; null when the file is none.</summary>
    public static async Task<TakeoutSidecar?> ReadAsync(SourceFile file, CancellationToken cancellationToken)
    {
        if (file.Refusal is not null || file.Length > LargestBytes)
            return null;

        try
        {
            await using var stream = file.Open();
            using var json = await JsonDocument.ParseAsync(stream, cancellationToken: cancellationToken);
            return From(json.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidDataException)
        {
            return null;
        }
    }

    private static TakeoutSidecar? From(JsonElement root)
    {
        if (ExportJson.Member(root, "photoTakenTime") is not { } taken)
            return null;

        return new TakeoutSidecar(
            ExportJson.Raw(root, "title"),
            CaptionText.Clean(ExportJson.Raw(root, "description")),
            ExportJson.Number(taken, "timestamp") is { } unix ? ExportTime.FromUnix(unix) : null,
            PlaceIn(root, "geoData") ?? PlaceIn(root, "geoDataExif"),
            ExportJson.Member(root, "trashed") is { ValueKind: JsonValueKind.True });
    }

    private static GeoPlace? PlaceIn(JsonElement root, string name) =>
        ExportJson.Member(root, name) is { } geo ? GeoPlace.From(ExportJson.Number(geo, "latitude"), ExportJson.Number(geo, "longitude")) : null;
}
