namespace PixelTruth.Web.Shared;

/// <summary>Outlines on a 20 px grid for <see cref="Icon"/>: paths only, drawn in the text's colour.</summary>
public static class Outlines
{
    /// <summary>Home page.</summary>
    public const string Home = """<path d="M3 9.5 10 4l7 5.5V16a1 1 0 0 1-1 1h-3.5v-4.5h-5V17H4a1 1 0 0 1-1-1z"/>""";

    /// <summary>All photos.</summary>
    public const string Library = """<rect x="3" y="3" width="6" height="8"/><rect x="11" y="3" width="6" height="5"/><rect x="3" y="13" width="6" height="4"/><rect x="11" y="10" width="6" height="7"/>""";

    /// <summary>Search.</summary>
    public const string Search = """<circle cx="9" cy="9" r="5.5"/><path d="m13.2 13.2 4 4"/>""";

    /// <summary>Interest profile.</summary>
    public const string Profile = """<path d="M4 17V9M8 17V4M12 17v-6M16 17V7"/>""";

    /// <summary>Concepts.</summary>
    public const string Concepts = """<path d="M10 2.8 16.2 6.4v7.2L10 17.2 3.8 13.6V6.4z"/><path d="M7.2 10h5.6M10 7.2v5.6"/>""";

    /// <summary>Feed.</summary>
    public const string Feed = """<path d="M3 5h14M3 10h14M3 15h9"/>""";

    /// <summary>Catalogue of products.</summary>
    public const string Catalogue = """<path d="M4 6h12l-1 11H5z"/><path d="M7.5 8V5.5a2.5 2.5 0 0 1 5 0V8"/>""";

    /// <summary>Bring photos in.</summary>
    public const string Import = """<path d="M10 3v9M6.5 8.5 10 12l3.5-3.5M3 15.5V17h14v-1.5"/>""";

    /// <summary>Take something out.</summary>
    public const string Download = """<path d="M10 3v9M6.5 8.5 10 12l3.5-3.5M4 16.5h12"/>""";

    /// <summary>Shares.</summary>
    public const string Shares = """<circle cx="5" cy="10" r="2"/><circle cx="15" cy="5" r="2"/><circle cx="15" cy="15" r="2"/><path d="m6.8 9.1 6.4-3.2M6.8 10.9l6.4 3.2"/>""";

    /// <summary>Settings.</summary>
    public const string Settings = """<circle cx="10" cy="10" r="2.5"/><path d="M10 2.5v2M10 15.5v2M2.5 10h2M15.5 10h2M4.7 4.7l1.4 1.4M13.9 13.9l1.4 1.4M4.7 15.3l1.4-1.4M13.9 6.1l1.4-1.4"/>""";

    /// <summary>More entries.</summary>
    public const string More = """<path stroke-width="2.4" d="M4 10h.01M10 10h.01M16 10h.01"/>""";

    /// <summary>Close, remove.</summary>
    public const string Close = """<path d="m5 5 10 10M15 5 5 15"/>""";

    /// <summary>Done, yes.</summary>
    public const string Check = """<path d="m4 10.5 4 4 8-9"/>""";

    /// <summary>Add.</summary>
    public const string Add = """<path d="M10 4v12M4 10h12"/>""";

    /// <summary>Less.</summary>
    public const string Minus = """<path d="M4 10h12"/>""";

    /// <summary>Opens below.</summary>
    public const string Down = """<path d="m5 8 5 5 5-5"/>""";

    /// <summary>Previous.</summary>
    public const string Left = """<path d="m12 5-5 5 5 5"/>""";

    /// <summary>Next.</summary>
    public const string Right = """<path d="m8 5 5 5-5 5"/>""";

    /// <summary>Code, API.</summary>
    public const string Code = """<path d="m7 6-4 4 4 4M13 6l4 4-4 4"/>""";

    /// <summary>Copy.</summary>
    public const string Copy = """<rect x="7" y="7" width="10" height="10" rx="1.5"/><path d="M13 7V4.5A1.5 1.5 0 0 0 11.5 3h-7A1.5 1.5 0 0 0 3 4.5v7A1.5 1.5 0 0 0 4.5 13H7"/>""";

    /// <summary>Keep.</summary>
    public const string Bookmark = """<path d="M5 3h10v14l-5-3.5L5 17z"/>""";

    /// <summary>Go on.</summary>
    public const string Play = """<path d="M6 4v12l10-6z"/>""";

    /// <summary>Pause.</summary>
    public const string Pause = """<path d="M7 4v12M13 4v12"/>""";

    /// <summary>Stop.</summary>
    public const string Stop = """<rect x="5" y="5" width="10" height="10" rx="1"/>""";

    /// <summary>A key, a passkey.</summary>
    public const string Key = """<circle cx="6.5" cy="10" r="3.5"/><path d="M10 10h7.5M14.5 10v3M17 10v2"/>""";

    /// <summary>A person.</summary>
    public const string Person = """<circle cx="10" cy="6.5" r="3.2"/><path d="M3.5 17c.6-3.6 3.2-5.4 6.5-5.4s5.9 1.8 6.5 5.4"/>""";

    /// <summary>Leave.</summary>
    public const string SignOut = """<path d="M8 3H4.5A1.5 1.5 0 0 0 3 4.5v11A1.5 1.5 0 0 0 4.5 17H8M13 6.5l3.5 3.5-3.5 3.5M8 10h8.5"/>""";

    /// <summary>Light and dark.</summary>
    public const string Theme = """<circle cx="10" cy="10" r="6.5"/><path fill="currentColor" stroke="none" d="M10 3.5a6.5 6.5 0 0 1 0 13z"/>""";

    /// <summary>A picture.</summary>
    public const string Photo = """<rect x="3" y="4" width="14" height="12" rx="1.5"/><circle cx="7.3" cy="8.3" r="1.3"/><path d="m3.5 14.5 4-4 3 3 2.5-2.5 3.5 3.5"/>""";

    /// <summary>An archive file.</summary>
    public const string Archive = """<path d="M3 5.5h14v3H3zM4.5 8.5v7a1 1 0 0 0 1 1h9a1 1 0 0 0 1-1v-7M8 11.5h4"/>""";

    /// <summary>Information.</summary>
    public const string Info = """<circle cx="10" cy="10" r="7"/><path d="M10 9.2v4.3M10 6.5h.01"/>""";
}
