using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace PixelTruth.Web.Photos;

/// <summary>One row of a <see cref="PhotoGrid"/>; drawn again only when its photos change.</summary>
public sealed partial class PhotoGridRow
{
    private (GridRow? Row, GridMeasure Measure, GridOverlay Overlay) drawn;

    /// <summary>What to draw.</summary>
    [Parameter, EditorRequired] public GridRow Row { get; set; } = default!;

    /// <summary>Sizes of the grid.</summary>
    [Parameter, EditorRequired] public GridMeasure Measure { get; set; }

    /// <summary>What lies over the photos.</summary>
    [Parameter] public GridOverlay Overlay { get; set; }

    /// <summary>Offers selection.</summary>
    [Parameter] public bool Selectable { get; set; }

    /// <summary>The box of a photo was pressed.</summary>
    [Parameter] public EventCallback<int> Toggled { get; set; }

    /// <inheritdoc />
    protected override bool ShouldRender()
    {
        var next = (Row, Measure, Overlay);
        if (ReferenceEquals(drawn.Row, Row) && drawn == next)
            return false;
        drawn = next;
        return true;
    }

    private static float ShownAspect(GridPhoto photo, float stretch) => JustifiedRows.Clamp(photo.Aspect) * stretch;

    // More than a quarter is cropped away above and below: faces and skylines are in the upper half.
    private bool IsTallCrop(GridPhoto photo) => photo.Aspect < ShownAspect(photo, Row.Stretch) * .75f;

    private float ShownWidth(GridPhoto photo) => ShownAspect(photo, Row.Stretch) * Measure.RowHeight;

    private string StyleOf(GridPhoto photo)
    {
        var aspect = JustifiedRows.Clamp(photo.Aspect);
        var size = Row.IsLast
            ? string.Create(CultureInfo.InvariantCulture, $"flex:0 1 {aspect * Measure.RowHeight:0}px")
            : string.Create(CultureInfo.InvariantCulture, $"flex:{aspect:0.###} 1 0");
        return photo.Cell?.DominantColour is { } colour ? $"{size};background-color:{colour}" : size;
    }

    private static string Width(double share) => string.Create(CultureInfo.InvariantCulture, $"width:{Math.Clamp(share, 0, 1) * 100:0.#}%");
}
