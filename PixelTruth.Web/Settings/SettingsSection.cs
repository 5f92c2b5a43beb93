namespace PixelTruth.Web.Settings;

/// <summary>The sections of Settings. A feature adds its line here when its page exists.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Href">Its route.</param>
/// <param name="ForOwner">Shown to the owner of the server only.</param>
internal sealed record SettingsSection(string Name, string Href, bool ForOwner = false)
{
    /// <summary>In order.</summary>
    public static IReadOnlyList<SettingsSection> All { get; } =
    [
        new("Account", "/settings/account"),
        new("Display", "/settings/display"),
        new("Members", "/settings/members", ForOwner: true),
    ];
}
