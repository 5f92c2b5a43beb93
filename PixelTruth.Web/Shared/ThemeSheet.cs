using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using MudBlazor;

namespace PixelTruth.Web.Shared;

/// <summary>
/// MudBlazor's variables for both themes as one style sheet. <c>&lt;html data-theme&gt;</c> picks the theme, so that the first
/// byte has the right one, following the system needs no script, and a change repaints without a round trip.
/// </summary>
internal sealed class ThemeSheet(IServiceScopeFactory scopes, ILoggerFactory loggers)
{
    private readonly Lazy<Task<Sheet>> sheet = new(() => BuildAsync(scopes, loggers));

    /// <summary>Where it is served, with the hash of its content.</summary>
    public async Task<string> AddressAsync() => $"/theme.css?v={(await sheet.Value).Hash}";

    /// <summary>The style sheet.</summary>
    public async Task<string> CssAsync() => (await sheet.Value).Css;

    private static async Task<Sheet> BuildAsync(IServiceScopeFactory scopes, ILoggerFactory loggers)
    {
        var light = await VariablesAsync(scopes, loggers, dark: false);
        var dark = (await VariablesAsync(scopes, loggers, dark: true)).Except(light).ToArray();
        var css = new StringBuilder()
            .Append(Rule(":root", light))
            .Append(Rule(":root[data-theme=dark]", dark))
            .Append("@media (prefers-color-scheme:dark){").Append(Rule(":root[data-theme=system]", dark)).Append('}')
            .ToString();
        return new Sheet(css, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(css)))[..12]);
    }

    private static string Rule(string selector, IEnumerable<string> variables) => $"{selector}{{{string.Concat(variables)}}}";

    private static async Task<string[]> VariablesAsync(IServiceScopeFactory scopes, ILoggerFactory loggers, bool dark)
    {
        await using var scope = scopes.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, loggers);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(MudThemeProvider.Theme)] = PixelTruthTheme.Theme,
            [nameof(MudThemeProvider.IsDarkMode)] = dark,
        });
        var html = await renderer.Dispatcher.InvokeAsync(
            async () => (await renderer.RenderComponentAsync<MudThemeProvider>(parameters)).ToHtmlString());
        return [.. html.Split('\n', StringSplitOptions.TrimEntries).Where(line => line.StartsWith("--mud-", StringComparison.Ordinal))];
    }

    private sealed record Sheet(string Css, string Hash);
}
