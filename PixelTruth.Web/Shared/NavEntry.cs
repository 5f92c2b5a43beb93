namespace PixelTruth.Web.Shared;

/// <summary>A place of the main navigation.</summary>
/// <param name="Label">One word.</param>
/// <param name="Href">Its route.</param>
/// <param name="Icon">One of <see cref="Outlines"/>.</param>
/// <param name="Group">Where it stands.</param>
/// <param name="OnPhone">True for the up to four that stand in the phone's bottom bar; the others stand under More.</param>
internal sealed record NavEntry(string Label, string Href, string Icon, NavGroup Group, bool OnPhone = false)
{
    /// <summary>All places, in order. A feature adds its line here when its page exists.</summary>
    public static IReadOnlyList<NavEntry> All { get; } =
    [
        new("Home", "/", Outlines.Home, NavGroup.Main, OnPhone: true),
        new("Library", "/library", Outlines.Library, NavGroup.Main, OnPhone: true),
        new("Search", "/search", Outlines.Search, NavGroup.Main, OnPhone: true),
        new("Import", "/import", Outlines.Import, NavGroup.Bring, OnPhone: true),
        new("Settings", "/settings/account", Outlines.Settings, NavGroup.Foot),
    ];

    /// <summary>True on the place itself and on everything below it.</summary>
    public bool IsCurrent(string path)
    {
        var root = Group is NavGroup.Foot ? Href[..Href.IndexOf('/', 1)] : Href;
        return path == root || (root != "/" && path.StartsWith(root + "/", StringComparison.Ordinal));
    }
}

/// <summary>Where a <see cref="NavEntry"/> stands.</summary>
internal enum NavGroup
{
    /// <summary>On top: looking at photos.</summary>
    Main,

    /// <summary>Below the line: bringing in and giving out.</summary>
    Bring,

    /// <summary>At the foot.</summary>
    Foot,
}
