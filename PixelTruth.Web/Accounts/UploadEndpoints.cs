using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using PixelTruth.Domain.Accounts;
using PixelTruth.Infrastructure.Accounts;
using PixelTruth.Web.Access;

namespace PixelTruth.Web.Accounts;

/// <summary>Uploads in parts over plain HTTP, resumable at any byte, and the start of an import from them.</summary>
internal static class UploadEndpoints
{
    private const long LargestPart = 64L << 20;

    /// <summary>Everything asks for the signed-in member and, where it changes something, the antiforgery header. Ids of others are 404.</summary>
    public static void MapUploads(this WebApplication app)
    {
        var uploads = app.MapGroup("/api/v1/uploads").AddEndpointFilter(CheckAntiforgeryAsync);
        uploads.MapPost("", Begin);
        uploads.MapPut("{id:guid}", AppendAsync);
        uploads.MapGet("{id:guid}", (Guid id, HttpContext context, UploadStore store) =>
            store.Find(Member(context), id) is { } upload ? Results.Ok(upload) : Results.NotFound());
        uploads.MapDelete("{id:guid}", Delete);
        app.MapPost("/api/v1/accounts/{accountId:guid}/imports", ImportAsync).AddEndpointFilter(CheckAntiforgeryAsync);
        app.MapGet("/api/v1/runs/{runId:guid}/skipped.csv", SkippedCsv.WriteAsync);
    }

    // Antiforgery's own check covers forms only; these calls send the token in a header.
    private static async ValueTask<object?> CheckAntiforgeryAsync(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        var context = call.HttpContext;
        var antiforgery = context.RequestServices.GetRequiredService<IAntiforgery>();
        return await antiforgery.IsRequestValidAsync(context)
            ? await next(call)
            : Refuse("The page is too old. Reload it and try again.");
    }

    private static IResult Begin(UploadRequest request, HttpContext context, UploadStore store)
    {
        try
        {
            var upload = store.Begin(Member(context), request.Name ?? "", request.Size);
            return Results.Created($"/api/v1/uploads/{upload.Id}", upload);
        }
        catch (UploadRefusedException e)
        {
            return Refuse(e.Message);
        }
    }

    private static async Task<IResult> AppendAsync(Guid id, HttpContext context, UploadStore store)
    {
        if (store.Find(Member(context), id) is not { } upload)
            return Results.NotFound();
        if (!ContentRangeHeaderValue.TryParse(context.Request.Headers.ContentRange.ToString(), out var range)
            || range is not { From: { } from, To: { } to } || to - from >= LargestPart || to >= upload.Size)
            return Refuse("A part needs a Content-Range inside the file, of at most 64 MB.");

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = LargestPart;
        return await store.AppendAsync(Member(context), upload, from, context.Request.Body, context.RequestAborted) is { } after
            ? Results.Ok(after)
            : Results.Conflict(store.Find(Member(context), id));
    }

    private static IResult Delete(Guid id, HttpContext context, UploadStore store)
    {
        if (store.Find(Member(context), id) is null)
            return Results.NotFound();

        store.Delete(Member(context), [id]);
        return Results.NoContent();
    }

    private static async Task<IResult> ImportAsync(Guid accountId, ImportRequest request, HttpContext context, StartImport start)
    {
        var run = await start.FromUploadsAsync(
            Member(context), accountId, request.UploadIds ?? [], request.Options ?? new ImportChoices(), context.RequestAborted);
        return run is null
            ? Results.NotFound()
            : Results.Accepted($"/import/runs/{run.Id}", new { run.Id, run.AccountId, run.Title, State = run.State.ToString(), run.CreatedAt });
    }

    private static Guid Member(HttpContext context) => context.User.MemberId() ?? throw new InvalidOperationException("Nobody is signed in.");

    private static IResult Refuse(string sentence) => Results.Problem(sentence, statusCode: StatusCodes.Status400BadRequest);
}
