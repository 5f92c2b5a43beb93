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
        app.MapPost("/sign-out", SignOutAsync).WithMetadata(new RequireAntiforgeryTokenAttribute()).AllowAnonymous();

        var passkeys = app.MapGroup("/passkeys").WithMetadata(new RequireAntiforgeryTokenAttribute()).RequireRateLimiting(Policies.FewTries);
        passkeys.MapPost("/get-options", RequestOptionsAsync).AllowAnonymous();
        passkeys.MapPost("/create-options", CreationOptionsAsync);
    }

    private static async Task<IResult> SignOutAsync(SignInManager<Member> signIn)
    {
        await signIn.SignOutAsync();
        return Results.LocalRedirect("/sign-in");
    }

    private static async Task<IResult> RequestOptionsAsync(SignInManager<Member> signIn, IAntiforgery antiforgery, HttpContext context)
    {
        // Antiforgery's own check covers forms only; this call sends the token in a header.
        if (!await antiforgery.IsRequestValidAsync(context))
            return Results.BadRequest();
        // No member is named, so the answer never tells who has a passkey here.
        return Results.Content(await signIn.MakePasskeyRequestOptionsAsync(null!), Json);
    }

    private static async Task<IResult> CreationOptionsAsync(SignInManager<Member> signIn, IAntiforgery antiforgery, HttpContext context)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
            return Results.BadRequest();
        if (await signIn.UserManager.GetUserAsync(context.User) is not { } member)
            return Results.Unauthorized();
        var entity = new PasskeyUserEntity { Id = member.Id.ToString(), Name = member.Email!, DisplayName = member.DisplayName };
        return Results.Content(await signIn.MakePasskeyCreationOptionsAsync(entity), Json);
    }
}
