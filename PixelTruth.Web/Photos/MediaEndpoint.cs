using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using PixelTruth.Infrastructure.Photos;
using PixelTruth.Infrastructure.Record;
using PixelTruth.Web.Access;

namespace PixelTruth.Web.Photos;

/// <summary>Serves pictures to the member they belong to. For anybody else there is nothing, as for an unknown address.</summary>
internal static class MediaEndpoint
{
    private const string Webp = "image/webp";

    // A photo's bytes never change, so neither does what is served under its id.
    private const string Caching = "private, max-age=31536000, immutable";

    /// <summary>Maps <c>/media/{photo}/{size}</c> for 320, 1440 and original.</summary>
    public static void MapMedia(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/media/{id:guid}/{size}", (Guid id, string size, bool? download, HttpContext context, PixelTruthDbFactory record, FileStore files, CancellationToken cancellationToken) =>
            SendAsync(id, size, download ?? false, context, record, files, cancellationToken)).RequireAuthorization();
    }

    private static async Task<IResult> SendAsync(
        Guid id, string size, bool download, HttpContext context, PixelTruthDbFactory record, FileStore files, CancellationToken cancellationToken)
    {
        if (context.User.MemberId() is not { } memberId)
            return Results.NotFound();
        await using var db = record.ForMember(memberId);
        var photo = await db.Photos.Where(row => row.Id == id)
            .Select(row => new { row.ContentHash, row.MediaType, row.FileName })
            .SingleOrDefaultAsync(cancellationToken);
        if (photo is null)
            return Results.NotFound();

        var isOriginal = size == "original";
        if (Open(files, memberId, photo.ContentHash, size) is not { } stream)
            return Results.NotFound();

        var headers = context.Response.Headers;
        headers.CacheControl = Caching;
        headers.XContentTypeOptions = "nosniff";
        // An original may be anything a person uploaded: it must never run as a page of this server.
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        var tag = new EntityTagHeaderValue($"\"{photo.ContentHash}-{size}\"");
        return isOriginal && (download || !photo.MediaType.StartsWith("image/", StringComparison.Ordinal))
            ? Results.Stream(stream, photo.MediaType, photo.FileName, entityTag: tag, enableRangeProcessing: true)
            : Results.Stream(stream, isOriginal ? photo.MediaType : Webp, entityTag: tag, enableRangeProcessing: isOriginal);
    }

    private static Stream? Open(FileStore files, Guid memberId, string hash, string size)
    {
        try
        {
            return size switch
            {
                "320" => files.OpenDisplay(memberId, hash, DisplaySize.Small),
                "1440" => files.OpenDisplay(memberId, hash, DisplaySize.Large),
                "original" => files.OpenOriginal(memberId, hash),
                _ => null,
            };
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }
}
