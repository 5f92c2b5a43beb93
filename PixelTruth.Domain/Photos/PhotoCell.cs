namespace PixelTruth.Domain.Photos;

/// <summary>What a photo in a grid shows and says, asked for when it comes into view.</summary>
/// <param name="Id">The photo.</param>
/// <param name="DominantColour">Mean colour as <c>#rrggbb</c>, or null while unread.</param>
/// <param name="TakenAt">When it was taken or posted (UTC), or null.</param>
/// <param name="State">Read, waiting or failed.</param>
/// <param name="FailureReason">Why it could not be read, or null.</param>
/// <param name="Caption">The text of its post, or null.</param>
/// <param name="SaidByPeople">Concept ids a person put on it.</param>
/// <param name="SeenByModel">Concept ids of shown tags, most certain first, without those a person denied.</param>
public sealed record PhotoCell(
    Guid Id,
    string? DominantColour,
    DateTimeOffset? TakenAt,
    PhotoState State,
    string? FailureReason,
    string? Caption,
    IReadOnlyList<string> SaidByPeople,
    IReadOnlyList<string> SeenByModel);
