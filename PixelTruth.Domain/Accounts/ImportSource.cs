namespace PixelTruth.Domain.Accounts;

/// <summary>Where a run takes its photos from.</summary>
public enum ImportSource
{
    /// <summary>One or several uploaded files: photos, ZIPs of photos or parts of an export; the kind is found by looking inside.</summary>
    Upload = 0,

    /// <summary>The demo account that ships with the product.</summary>
    Demo = 1,

    /// <summary>A folder or ZIP on the server, named by the operator.</summary>
    ServerPath = 2,

    /// <summary>The Instagram API.</summary>
    Instagram = 3,
}
