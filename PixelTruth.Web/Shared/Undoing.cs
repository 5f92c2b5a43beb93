using MudBlazor;

namespace PixelTruth.Web.Shared;

/// <summary>Says what was done and offers to undo it.</summary>
public static class Undoing
{
    private const int Patience = 10_000;

    /// <summary>Shows a line such as "Removed the tag 'dog'." with an Undo button for ten seconds.</summary>
    /// <param name="snackbar">The snackbar service.</param>
    /// <param name="text">What was done.</param>
    /// <param name="undo">Takes it back.</param>
    public static void OfferUndo(this ISnackbar snackbar, string text, Func<Task> undo)
    {
        ArgumentNullException.ThrowIfNull(snackbar);
        snackbar.Add(text, Severity.Normal, options =>
        {
            options.Action = "Undo";
            options.ActionColor = Color.Primary;
            options.OnClick = _ => undo();
            options.VisibleStateDuration = Patience;
            options.HideIcon = true;
            options.ShowCloseIcon = true;
            options.SnackbarVariant = Variant.Outlined;
        });
    }
}
