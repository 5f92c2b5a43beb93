namespace PixelTruth.Web.Photos;

/// <summary>What is shown beside a photo.</summary>
public enum PhotoTab
{
    /// <summary>What is in it.</summary>
    Tags,

    /// <summary>The answer of the API.</summary>
    Json,

    /// <summary>Date, file and so on.</summary>
    Info,
}
