using PixelTruth.Infrastructure.Photos;
using PixelTruth.Web.Access;

namespace PixelTruth.Web.Api;

/// <summary>The API of single photos.</summary>
internal static class PhotoEndpoints
{
    /// <summary>Maps <c>/api/v1/photos/{id}</c> and its tags.</summary>
    public static void MapPhotoApi(this IEndpointRouteBuilder endpoints)
    {
        var photos = endpoints.MapGroup("/api/v1/photos/{id:guid}").RequireAuthorization();
        photos.MapGet("/", async (Guid id, HttpContext context, DescribePhoto describe, CancellationToken cancellationToken) =>
            await FindAsync(id, context, describe, cancellationToken) is { } photo ? ApiJson.Resource(context, photo) : ApiJson.NothingHere("photo"));
        photos.MapGet("/tags", async (Guid id, HttpContext context, DescribePhoto describe, CancellationToken cancellationToken) =>
            await FindAsync(id, context, describe, cancellationToken) is { } photo ? ApiJson.Resource(context, photo.Tags) : ApiJson.NothingHere("photo"));
    }

    private static async Task<PhotoDocument?> FindAsync(Guid id, HttpContext context, DescribePhoto describe, CancellationToken cancellationToken) =>
        context.User.MemberId() is { } memberId ? await describe.RunAsync(memberId, id, cancellationToken) : null;
}
