namespace PixelTruth.Domain.Accounts;

/// <summary>One post of an export: a picture, or a carousel of several.</summary>
/// <param name="Title">The post's text, repaired, or null.</param>
/// <param name="CreatedAt">The post's time (UTC), or null.</param>
/// <param name="Media">Its pictures and videos in order.</param>
public sealed record ExportedPost(string? Title, DateTimeOffset? CreatedAt, IReadOnlyList<ExportedMedium> Media)
{
    /// <summary>The post's text if it has one, else that of its only medium.</summary>
    public string? Caption => !string.IsNullOrWhiteSpace(Title) ? Title : Media is [{ Title: { } only }] && !string.IsNullOrWhiteSpace(only) ? only : null;

    /// <summary>The post's time, else that of its first medium.</summary>
    public DateTimeOffset? TakenAt => CreatedAt ?? (Media.Count > 0 ? Media[0].TakenAt : null);

    /// <summary>Equal for all media of the post and in every export that has it.</summary>
    public string Key => Media.Count == 0 ? "" : Media[0].Uri[(Media[0].Uri.LastIndexOf('/') + 1)..];
}
