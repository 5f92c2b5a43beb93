using MudBlazor;

namespace PixelTruth.Web.Shared;

/// <summary>Asks before what cannot be undone, and only then.</summary>
public static class Confirming
{
    /// <summary>Shows <see cref="ConfirmDialog"/> and answers whether to go on. Focus starts on the safe choice.</summary>
    /// <param name="dialogs">The dialog service.</param>
    /// <param name="title">The question.</param>
    /// <param name="thing">The thing that ends.</param>
    /// <param name="verb">The button's verb with its object.</param>
    /// <param name="size">How much it is.</param>
    /// <param name="typeName">A name that must be typed first.</param>
    public static async Task<bool> ConfirmAsync(
        this IDialogService dialogs, string title, string thing, string verb, string? size = null, string? typeName = null)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        var parameters = new DialogParameters<ConfirmDialog>
        {
            { dialog => dialog.Title, title },
            { dialog => dialog.Thing, thing },
            { dialog => dialog.Verb, verb },
            { dialog => dialog.Size, size },
            { dialog => dialog.TypeName, typeName },
        };
        var shown = await dialogs.ShowAsync<ConfirmDialog>(title, parameters);
        return await shown.Result is { Canceled: false };
    }
}
