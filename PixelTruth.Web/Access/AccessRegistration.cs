using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;
using PixelTruth.Infrastructure.Access;

namespace PixelTruth.Web.Access;

/// <summary>Who may come in, and how.</summary>
internal static class AccessRegistration
{
    /// <summary>How long a change of the security stamp may take to end other sessions, over HTTP and on open circuits.</summary>
    public static readonly TimeSpan SessionCheck = TimeSpan.FromSeconds(3);

    /// <summary>Tries a minute and address at signing in, setting up and invitations.</summary>
    public const int TriesAMinute = 10;

    private static readonly TimeSpan StaySignedIn = TimeSpan.FromDays(30);

    /// <summary>Identity with cookies, policies, limits.</summary>
    public static IServiceCollection AddAccess(this IServiceCollection services)
    {
        services.AddMembers().AddSignInManager();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies(cookies =>
            cookies.ApplicationCookie!.Configure(options =>
            {
                options.Cookie.Name = "pixeltruth";
                options.Cookie.HttpOnly = true;
                options.Cookie.SameSite = SameSiteMode.Lax;
                options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                options.ExpireTimeSpan = StaySignedIn;
                options.SlidingExpiration = true;
                options.LoginPath = "/sign-in";
                options.AccessDeniedPath = "/not-found";
                options.ReturnUrlParameter = "returnUrl";
                options.Events.OnRedirectToLogin = AskToSignIn;
                options.Events.OnRedirectToAccessDenied = context =>
                {
                    context.Response.StatusCode = StatusCodes.Status404NotFound;
                    return Task.CompletedTask;
                };
            }));
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = SessionCheck);
        services.Configure<IdentityPasskeyOptions>(options => options.ValidateOrigin = IsOwnOrigin);
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build())
            .AddPolicy(Policies.Owner, policy => policy.RequireClaim(MemberClaims.Owner, "true"));

        services.AddCascadingAuthenticationState();
        services.AddScoped<AuthenticationStateProvider, RevalidatingMember>();
        services.AddScoped<CurrentMember>();
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "pixeltruth-form";
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.HttpOnly = true;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.HeaderName = "X-PixelTruth-Form";
        });
        services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.AddPolicy(Policies.FewTries, context => HttpMethods.IsPost(context.Request.Method)
                ? RateLimitPartition.GetFixedWindowLimiter(
                    $"post {context.Connection.RemoteIpAddress}",
                    _ => new FixedWindowRateLimiterOptions { PermitLimit = TriesAMinute, Window = TimeSpan.FromMinutes(1) })
                : RateLimitPartition.GetNoLimiter("read"));
        });
        return services;
    }

    /// <summary>Sends the first visitor to the set-up and everybody else through sign-in and limits.</summary>
    public static void UseAccess(this WebApplication app)
    {
        app.UseMiddleware<FirstVisit>();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
    }

    /// <summary>A passkey must come from our own pages. Forms send no Origin header here, because no page tells where it came from.</summary>
    private static ValueTask<bool> IsOwnOrigin(PasskeyOriginValidationContext passkey)
    {
        var request = passkey.HttpContext.Request;
        return ValueTask.FromResult(!passkey.CrossOrigin && passkey.Origin == $"{request.Scheme}://{request.Host}");
    }

    private static Task AskToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (context.Request.Path.StartsWithSegments("/api") || context.Request.Path.StartsWithSegments("/media"))
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        else
            context.Response.Redirect(context.RedirectUri);
        return Task.CompletedTask;
    }
}
