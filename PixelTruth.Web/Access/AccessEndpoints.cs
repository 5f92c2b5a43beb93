using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Identity;
using PixelTruth.Infrastructure.Access;

namespace PixelTruth.Web.Access;

/// <summary>What signing in and out needs besides the pages.</summary>
internal static class AccessEndpoints
{
    private const string Json = "application/json";

    /// <summary>Posts that carry an antiforgery token.</summary>
    public static void MapAccess(this WebApplication app)
    {
        app.MapPost("/sign-out", SignOutAsync).RequireFormToken().AllowAnonymous();

        var passkeys = app.MapGroup("/passkeys").RequireFormToken().RequireRateLimiting(Policies.FewTries);
        passkeys.MapPost("/get-options", RequestOptionsAsync).AllowAnonymous();
        passkeys.MapPost("/create-options", CreationOptionsAsync);
    }

    /// <summary>
    /// Answers 400 unless the request carries the antiforgery token, as a field or in the header. The middleware alone only
    /// marks the request and leaves endpoints that read no form unprotected.
    /// </summary>
    public static TBuilder RequireFormToken<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder
    {
        endpoint.WithMetadata(new RequireAntiforgeryTokenAttribute());
        return endpoint.AddEndpointFilter(async (call, next) =>
            call.HttpContext.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: true } ? await next(call) : Results.BadRequest());
    }

    private static async Task<IResult> SignOutAsync(SignInManager<Member> signIn)
    {
        await signIn.SignOutAsync();
        return Results.LocalRedirect("/sign-in");
    }

    // No member is named, so the answer never tells who has a passkey here.
    private static async Task<IResult> RequestOptionsAsync(SignInManager<Member> signIn) =>
        Results.Content(await signIn.MakePasskeyRequestOptionsAsync(null!), Json);

    private static async Task<IResult> CreationOptionsAsync(SignInManager<Member> signIn, HttpContext context)
    {
        if (await signIn.UserManager.GetUserAsync(context.User) is not { } member)
            return Results.Unauthorized();
        var entity = new PasskeyUserEntity { Id = member.Id.ToString(), Name = member.Email!, DisplayName = member.DisplayName };
        return Results.Content(await signIn.MakePasskeyCreationOptionsAsync(entity), Json);
    }
}
