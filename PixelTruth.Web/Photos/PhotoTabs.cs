namespace PixelTruth.Web.Photos;

/// <summary>Tabs of a photo as they stand in the address.</summary>
internal static class PhotoTabs
{
    /// <summary>Reads <c>tab=</c>; anything unknown shows the tags.</summary>
    public static PhotoTab Parse(string? tab) => tab switch
    {
        "json" => PhotoTab.Json,
        "info" => PhotoTab.Info,
        _ => PhotoTab.Tags,
    };
}
