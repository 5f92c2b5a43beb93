using PixelTruth.Domain.Photos;

namespace PixelTruth.Web.Photos;

/// <summary>One cell of a grid as it is drawn.</summary>
/// <param name="Index">Place in the list, from 0.</param>
/// <param name="Id">The photo.</param>
/// <param name="Aspect">Width divided by height of the photo.</param>
/// <param name="Tile">The month that begins here, or null.</param>
/// <param name="Href">Where it opens.</param>
/// <param name="Name">What assistive technology reads.</param>
/// <param name="Cell">What it shows, or null when the photo is gone.</param>
/// <param name="Reason">Why it is here, or null.</param>
/// <param name="IsSelected">Selected by the member.</param>
public sealed record GridPhoto(
    int Index,
    Guid Id,
    float Aspect,
    MonthSpan? Tile,
    string Href,
    string Name,
    PhotoCell? Cell,
    CellReason? Reason,
    bool IsSelected);
