using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace PixelTruth.Tests.EndToEnd;

/// <summary>A person at a browser of their own: what they can do is what the page offers by role and name.</summary>
public sealed class Visitor : IAsyncDisposable
{
    public const string Password = "correct horse battery staple";

    private readonly IBrowserContext context;

    private Visitor(IBrowserContext context, IPage page) => (this.context, Page) = (context, page);

    public IPage Page { get; }

    public static async Task<Visitor> OpenAsync(IBrowser browser, Uri address, ViewportSize? size = null, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address.ToString(),
            ViewportSize = size ?? new ViewportSize { Width = 1440, Height = 900 },
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "en-GB",
        });
        context.SetDefaultTimeout(60_000);
        return new Visitor(context, await context.NewPageAsync());
    }

    /// <summary>First visit: the owner, the consent, and on to the choice of a start.</summary>
    public async Task CreateOwnerAsync(string email)
    {
        await Page.GotoAsync("/");
        await Page.GetByLabel("E-mail").FillAsync(email);
        await Page.GetByLabel("Password", new() { Exact = true }).FillAsync(Password);
        await Button("Create owner account").ClickAsync();
        await Heading("What may PixelTruth read?").WaitForAsync();
        await Button("Continue").ClickAsync();
        await Heading("Start with").WaitForAsync();
    }

    /// <summary>Brings in the demo account and waits until it is read.</summary>
    public async Task TryDemoAccountAsync()
    {
        await Page.GotoAsync("/import?source=demo");
        await UntilInteractiveAsync();
        await Button("Try the demo account").ClickAsync();
        await Page.GetByRole(AriaRole.Link, new() { Name = "See the photos" }).WaitForAsync();
        await Page.GetByRole(AriaRole.Progressbar, new() { Name = "Reading photos" }).First.WaitForAsync(new() { State = WaitForSelectorState.Detached, Timeout = 180_000 });
    }

    /// <summary>Waits until the page answers to clicks.</summary>
    public Task UntilInteractiveAsync() => Page.Locator("[data-interactive=true]").WaitForAsync();

    /// <summary>Fails when axe finds a serious or critical violation on the page as it is.</summary>
    public async Task AssertAccessibleAsync()
    {
        var result = await Page.RunAxe();
        var serious = result.Violations
            .Where(violation => violation.Impact is "serious" or "critical")
            .Select(violation => $"{violation.Id} on {new Uri(Page.Url).PathAndQuery}: {string.Join(", ", violation.Nodes.Take(3).Select(node => $"{node.Html} ({string.Join("; ", node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message))})"))}");
        Assert.True(!serious.Any(), string.Join('\n', serious));
    }

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public ILocator Heading(string name) => Page.GetByRole(AriaRole.Heading, new() { Name = name });

    /// <inheritdoc />
    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
