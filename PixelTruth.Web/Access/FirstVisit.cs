using PixelTruth.Infrastructure.Access;

namespace PixelTruth.Web.Access;

/// <summary>While the server has no owner, every page leads to the set-up.</summary>
internal sealed class FirstVisit(RequestDelegate next, OwnerGate gate)
{
    private const string Setup = "/setup";

    public async Task InvokeAsync(HttpContext context)
    {
        if (IsPage(context.Request) && !await gate.HasOwnerAsync(context.RequestAborted))
            context.Response.Redirect(Setup);
        else
            await next(context);
    }

    private static bool IsPage(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && !request.Path.StartsWithSegments(Setup)
        && !request.Path.StartsWithSegments("/health")
        && !request.Path.StartsWithSegments("/_framework")
        && !request.Path.StartsWithSegments("/_content")
        && !Path.HasExtension(request.Path);
}
