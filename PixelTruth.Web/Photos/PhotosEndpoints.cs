using PixelTruth.Web.Api;

namespace PixelTruth.Web.Photos;

/// <summary>What is served of photos besides pages.</summary>
internal static class PhotosEndpoints
{
    /// <summary>Maps pictures and the API of single photos.</summary>
    public static void MapPhotos(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapMedia();
        endpoints.MapPhotoApi();
    }
}
