using System.Net;
using Microsoft.EntityFrameworkCore;
using PixelTruth.Domain.Accounts;

namespace PixelTruth.Tests.Web.Access;

public sealed class SetupTests : IAsyncDisposable
{
    private readonly PixelTruthApp app = new();

    private static Dictionary<string, string> Owner(string email = "owner@example.org", string password = PixelTruthApp.Password) =>
        new() { ["Owner.Email"] = email, ["Owner.Password"] = password };

    [Fact]
    public async Task The_first_visit_leads_from_any_page_to_the_set_up()
    {
        var browser = app.CreateBrowser();

        foreach (var address in new[] { "/", "/library", "/sign-in", "/settings/account", "/photos/" + Guid.NewGuid() })
        {
            var answer = await browser.GetAsync(address, TestContext.Current.CancellationToken);
            Assert.Equal("/setup", answer.Headers.Location?.OriginalString);
        }
        var page = await browser.OpenAsync("/setup");
        Assert.Equal("Create the owner account", page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Three_steps_make_the_owner_store_the_answers_and_then_are_gone()
    {
        var browser = app.CreateBrowser();

        var made = await browser.SubmitAsync("/setup", "owner", Owner());
        Assert.EndsWith("/setup?step=2", made.Headers.Location?.OriginalString);

        var consent = await browser.OpenAsync("/setup?step=2");
        Assert.Equal("What may PixelTruth read?", consent.QuerySelector("h1")!.TextContent);
        Assert.False(consent.QuerySelector("input[value=SensitiveTopics]")!.HasAttribute("checked"));
        var answered = await browser.SubmitAsync(consent, "/setup?step=2", "consent", new() { ["Granted"] = "ReadPhotos" });
        Assert.EndsWith("/setup?step=3", answered.Headers.Location?.OriginalString);

        Assert.Equal("Start with", (await browser.OpenAsync("/setup?step=3")).QuerySelector("h1")!.TextContent);
        await browser.OpenAsync("/setup", HttpStatusCode.NotFound);
        await browser.OpenAsync("/setup?step=2", HttpStatusCode.NotFound);
        await app.CreateBrowser().OpenAsync("/setup", HttpStatusCode.NotFound);

        await using var record = app.OpenRecord();
        var consents = await record.Consents.ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(Enum.GetValues<ConsentPurpose>().Length, consents.Count);
        Assert.Equal(ConsentPurpose.ReadPhotos, Assert.Single(consents, row => row.IsGranted).Purpose);
        Assert.All(consents, row => Assert.Equal(Consent.CurrentText, row.TextVersion));
    }

    [Fact]
    public async Task Two_first_visits_at_once_make_one_owner()
    {
        var browsers = Enumerable.Range(0, 4).Select(_ => app.CreateBrowser()).ToArray();
        var pages = await Task.WhenAll(browsers.Select(browser => browser.OpenAsync("/setup")));

        var answers = await Task.WhenAll(browsers.Select((browser, i) =>
            browser.SubmitAsync(pages[i], "/setup", "owner", Owner($"owner{i}@example.org"))));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Redirect);
        foreach (var late in answers.Where(answer => answer.StatusCode != HttpStatusCode.Redirect))
        {
            Assert.Equal(HttpStatusCode.OK, late.StatusCode);
            Assert.Contains("has an owner already", (await late.ReadPageAsync()).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        }
        await using var record = app.OpenRecord();
        Assert.Equal(1, await record.Users.CountAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("owner@example.org", "elevenchars", "at least 12 characters")]
    [InlineData("no address", PixelTruthApp.Password, "not an e-mail address")]
    public async Task What_is_not_good_enough_is_told_and_makes_nobody(string email, string password, string sentence)
    {
        var answer = await app.CreateBrowser().SubmitAsync("/setup", "owner", Owner(email, password));

        Assert.Contains(sentence, (await answer.ReadPageAsync()).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        await using var record = app.OpenRecord();
        Assert.False(await record.Users.AnyAsync(TestContext.Current.CancellationToken));
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
