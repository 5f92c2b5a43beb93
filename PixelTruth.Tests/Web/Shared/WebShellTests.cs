using System.Net;

namespace PixelTruth.Tests.Web.Shared;

public sealed class WebShellTests : IAsyncDisposable
{
    private readonly PixelTruthApp app = new();

    [Theory]
    [InlineData("/")]
    [InlineData("/sign-in")]
    [InlineData("/nowhere")]
    [InlineData("/css/app.css")]
    public async Task Every_answer_carries_the_security_headers(string address)
    {
        var browser = await app.SignInAsNewOwnerAsync();

        var answer = await browser.GetAsync(address, TestContext.Current.CancellationToken);

        string Header(string name) => string.Join(",", answer.Headers.GetValues(name));
        Assert.Equal("nosniff", Header("X-Content-Type-Options"));
        Assert.Equal("no-referrer", Header("Referrer-Policy"));
        Assert.Equal("DENY", Header("X-Frame-Options"));
        var policy = Header("Content-Security-Policy");
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("object-src 'none'", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_page_carries_a_script_in_its_text()
    {
        var browser = await app.SignInAsNewOwnerAsync();

        foreach (var address in new[] { "/", "/settings/account", "/settings/display", "/settings/members" })
        {
            var page = await browser.OpenAsync(address);
            Assert.All(page.QuerySelectorAll("script"), script => Assert.NotNull(script.GetAttribute("src")));
            Assert.Empty(page.QuerySelectorAll("[onclick], [onload], [onerror]"));
        }
    }

    [Theory]
    [InlineData(null, "system")]
    [InlineData("dark", "dark")]
    [InlineData("light", "light")]
    [InlineData("\"><script>", "system")]
    public async Task The_first_byte_has_the_theme_of_the_cookie(string? cookie, string theme)
    {
        await app.CreateOwnerAsync();
        var request = new HttpRequestMessage(HttpMethod.Get, "/sign-in");
        if (cookie is not null)
            request.Headers.Add("Cookie", "pt-theme=" + Uri.EscapeDataString(cookie));

        var page = await (await app.CreateBrowser().SendAsync(request, TestContext.Current.CancellationToken)).ReadPageAsync();

        Assert.Equal(theme, page.DocumentElement.GetAttribute("data-theme"));
    }

    [Fact]
    public async Task What_is_not_there_and_what_one_may_not_see_look_the_same()
    {
        var owner = await app.CreateOwnerAsync();
        await app.CreateMemberAsync(owner);
        var browser = await app.SignInAsync("second@example.org");

        var missing = await browser.OpenAsync("/nowhere", HttpStatusCode.NotFound);
        var forbidden = await browser.OpenAsync("/settings/members", HttpStatusCode.NotFound);

        Assert.Equal("There is nothing here, or you may not see it.", missing.QuerySelector("h1")!.TextContent);
        Assert.Equal(missing.QuerySelector("main")!.TextContent, forbidden.QuerySelector("main")!.TextContent);
        Assert.NotNull(missing.QuerySelector("nav[aria-label=Main]"));
    }

    [Fact]
    public async Task Skipping_leads_to_the_content_of_the_same_page()
    {
        var browser = await app.SignInAsNewOwnerAsync();

        var page = await browser.OpenAsync("/settings/display");

        var first = page.Body!.QuerySelector("a, button, input")!;
        Assert.Equal("Skip to content", first.TextContent);
        Assert.Equal("/settings/display#content", first.GetAttribute("href"));
        Assert.Equal("MAIN", page.GetElementById("content")!.TagName);
        Assert.Equal("Settings", page.QuerySelector("nav[aria-label=Main] a[aria-current=page]")!.TextContent.Trim());
    }

    [Fact]
    public async Task Styles_fonts_and_scripts_come_without_a_sign_in()
    {
        var browser = app.CreateBrowser();
        var page = await browser.OpenAsync("/setup");

        var addresses = page.QuerySelectorAll("link[href]:not([rel=canonical])").Select(link => link.GetAttribute("href")!)
            .Concat(page.QuerySelectorAll("script[src]").Select(script => script.GetAttribute("src")!));

        foreach (var address in addresses)
        {
            var answer = await browser.GetAsync(new Uri(new Uri("https://localhost"), address), TestContext.Current.CancellationToken);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address} answers {answer.StatusCode}");
        }
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_answers_without_a_sign_in_and_before_the_set_up(string address)
    {
        var answer = await app.CreateBrowser().GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal("Healthy", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Keys_lie_in_the_data_folder()
    {
        await app.SignInAsNewOwnerAsync();

        Assert.NotEmpty(Directory.GetFiles(Path.Combine(app.DataFolder, "keys"), "key-*.xml"));
    }

    [Fact]
    public async Task The_first_page_offers_ways_to_bring_photos_in()
    {
        var browser = await app.SignInAsNewOwnerAsync();

        var page = await browser.OpenAsync("/");

        Assert.Equal("Bring your photos in", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(3, page.QuerySelectorAll("main a[href^='/import']").Length);
        Assert.Null(page.QuerySelector("[role=grid]"));
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
