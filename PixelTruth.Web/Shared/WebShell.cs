using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using MudBlazor;
using MudBlazor.Services;
using PixelTruth.Infrastructure.Record;
using PixelTruth.Web.Accounts;

namespace PixelTruth.Web.Shared;

/// <summary>The frame around every page: components, theme, security headers, failures in words, languages.</summary>
internal static class WebShell
{
    private static readonly TimeSpan Year = TimeSpan.FromDays(365);

    /// <summary>Blazor, MudBlazor and what the shared components need.</summary>
    public static IServiceCollection AddWebShell(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddMudServices(mud =>
        {
            mud.SnackbarConfiguration.PositionClass = Defaults.Classes.Position.BottomCenter;
            mud.SnackbarConfiguration.PreventDuplicates = true;
        });
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<ThemeSheet>();
        services.AddScoped<Announcements>();
        services.AddScoped<IAnnounce>(provider => provider.GetRequiredService<Announcements>());
        services.AddScoped<CurrentAccount>();
        services.AddHttpContextAccessor();

        // Sign-ins and open forms outlive a restart, and a copy of the data folder is a whole backup.
        services.AddDataProtection().SetApplicationName("PixelTruth");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(keys =>
            keys.XmlRepository = new FileSystemXmlRepository(
                new DirectoryInfo(provider.GetRequiredService<IOptions<DataOptions>>().Value.PathOf("keys")), NullLoggerFactory.Instance)));

        services.Configure<ForwardedHeadersOptions>(options =>
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto);
        services.Configure<RequestLocalizationOptions>(options =>
        {
            // The words are English; digits and dates follow the reader.
            options.SupportedCultures = [.. CultureInfo.GetCultures(CultureTypes.SpecificCultures)];
            options.SupportedUICultures = [CultureInfo.GetCultureInfo("en-GB")];
            options.DefaultRequestCulture = new RequestCulture("en-GB");
            options.RequestCultureProviders = [new AcceptLanguageHeaderRequestCultureProvider()];
        });
        return services;
    }

    /// <summary>What every answer passes through, outermost first.</summary>
    public static void UseWebShell(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseSecurityHeaders(SecurityPolicy.Build());
        if (!app.Environment.IsDevelopment())
            app.UseExceptionHandler("/error", createScopeForErrors: true);
        app.UseWhen(IsPage, page => page.UseStatusCodePagesWithReExecute("/status/{0}", createScopeForStatusCodePages: true));
        app.Use(ReadFailurePages);
        app.UseRequestLocalization();
    }

    /// <summary>Files of the pages.</summary>
    public static void MapWebShell(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        app.MapGet("/theme.css", async (ThemeSheet sheet, HttpContext context) =>
        {
            context.Response.Headers[HeaderNames.CacheControl] = $"public, max-age={Year.TotalSeconds}, immutable";
            return Results.Text(await sheet.CssAsync(), "text/css");
        }).AllowAnonymous();
    }

    /// <summary>A page that explains a failed post is read, not posted to; otherwise the bad token of the post would fail it as well.</summary>
    private static Task ReadFailurePages(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            context.Request.Method = HttpMethods.Get;
            context.Features.Set<IAntiforgeryValidationFeature>(null);
        }
        return next(context);
    }

    /// <summary>True for what a person looks at; programs get the bare status.</summary>
    private static bool IsPage(HttpContext context) =>
        !context.Request.Path.StartsWithSegments("/api") && !context.Request.Path.StartsWithSegments("/media")
        && !context.Request.Path.StartsWithSegments("/health") && !context.Request.Path.StartsWithSegments("/_blazor");
}
