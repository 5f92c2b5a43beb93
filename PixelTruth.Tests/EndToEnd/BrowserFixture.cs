using Microsoft.Playwright;
using PixelTruth.Tests.EndToEnd;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace PixelTruth.Tests.EndToEnd;

/// <summary>One real Chromium for all journeys; each journey has a context of its own.</summary>
public sealed class BrowserFixture : IAsyncDisposable
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private readonly Lazy<Task<(IPlaywright Playwright, IBrowser Browser)>> launched = new(LaunchAsync);

    /// <summary>The browser; skips the running test where none is installed.</summary>
    public async Task<IBrowser> GetAsync()
    {
        Assert.SkipWhen(Executable is null, "Chromium is not installed (on Debian: apt-get install chromium).");
        return (await launched.Value).Browser;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (!launched.IsValueCreated)
            return;

        var (playwright, browser) = await launched.Value;
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    private static string? Executable => Environment.GetEnvironmentVariable("PIXELTRUTH_CHROMIUM") ?? Places.FirstOrDefault(File.Exists);

    private static async Task<(IPlaywright, IBrowser)> LaunchAsync()
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Executable,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        return (playwright, browser);
    }
}
