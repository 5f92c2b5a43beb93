using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace PixelTruth.Tests.EndToEnd;

/// <summary>The main job from the first visit on, as a person does it.</summary>
public partial class NewcomerJourneyTests(BrowserFixture browsers)
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task From_the_first_visit_to_finding_photos_and_nobody_else_sees_them()
    {
        var browser = await browsers.GetAsync();
        var data = Directory.CreateTempSubdirectory("pixeltruth-");
        await using (var app = await AppProcess.StartAsync(data.FullName, Cancel))
        {
            await using var owner = await Visitor.OpenAsync(browser, app.Address);
            await owner.CreateOwnerAsync("ada@example.org");
            await SetupIsClosedAfterwardsAsync(browser, app.Address);
            await BringsInTheDemoAccountAsync(owner);
            var photo = await OpensAPhotoAsync(owner);
            await TheJsonTabIsTheApisAnswerAsync(owner, photo);
            await SearchesAConceptAsync(owner);
            var invitation = await InvitesAsync(owner);

            await using var second = await Visitor.OpenAsync(browser, app.Address);
            await JoinsAsync(second, invitation);
            await SeesNothingOfItAsync(second, photo);
            await SignsOutAsync(owner, photo);
        }

        data.Delete(recursive: true);
    }

    private static async Task SetupIsClosedAfterwardsAsync(IBrowser browser, Uri address)
    {
        await using var stranger = await browser.NewContextAsync();
        Assert.Equal(404, (await stranger.APIRequest.GetAsync(new Uri(address, "/setup").ToString())).Status);
    }

    private static async Task BringsInTheDemoAccountAsync(Visitor owner)
    {
        await owner.Page.GotoAsync("/import?source=demo");
        await owner.UntilInteractiveAsync();
        await owner.Button("Try the demo account").ClickAsync();
        await owner.Page.GetByRole(AriaRole.Region, new() { Name = "Import run" }).GetByText("Finished. 99 new").WaitForAsync();
        await owner.Page.GotoAsync("/");
        await owner.Page.GetByText(AllRead()).First.WaitForAsync(new() { Timeout = 180_000 });
        await owner.AssertAccessibleAsync();
    }

    private static async Task<string> OpensAPhotoAsync(Visitor owner)
    {
        await owner.Page.GotoAsync("/library");
        await owner.UntilInteractiveAsync();
        var grid = owner.Page.GetByRole(AriaRole.Grid, new() { Name = "Photos" });
        var cell = grid.GetByRole(AriaRole.Gridcell).GetByRole(AriaRole.Link).First;
        await cell.WaitForAsync();
        await owner.AssertAccessibleAsync();
        await cell.ClickAsync();
        await owner.Page.WaitForURLAsync(PhotoAddress());
        await owner.Page.GetByRole(AriaRole.Tab, new() { Name = "Tags" }).WaitForAsync();
        await owner.AssertAccessibleAsync();
        return PhotoAddress().Match(owner.Page.Url).Groups["id"].Value;
    }

    private static async Task TheJsonTabIsTheApisAnswerAsync(Visitor owner, string photo)
    {
        await owner.Page.GotoAsync($"/photos/{photo}?tab=json");
        await owner.UntilInteractiveAsync();
        var shown = owner.Page.GetByRole(AriaRole.Region, new() { Name = "JSON" });
        await Assertions.Expect(shown).ToContainTextAsync(photo);
        var answer = await owner.Page.APIRequest.GetAsync($"/api/v1/photos/{photo}");
        Assert.True(JsonElement.DeepEquals(
            JsonDocument.Parse(await shown.TextContentAsync() ?? "").RootElement, JsonDocument.Parse(await answer.TextAsync()).RootElement));
    }

    private static async Task SearchesAConceptAsync(Visitor owner)
    {
        await owner.Page.GotoAsync("/search");
        await owner.UntilInteractiveAsync();
        // A screen reader starts at the heading; typing before that would be interrupted.
        await Assertions.Expect(owner.Heading("Search")).ToBeFocusedAsync();
        var box = owner.Page.GetByRole(AriaRole.Combobox).First;
        await box.FillAsync("dog");
        await owner.Page.GetByRole(AriaRole.Option).First.WaitForAsync();
        await box.PressAsync("Enter");
        await owner.Page.WaitForURLAsync(new Regex(@"/search\?q="));
        var results = owner.Page.GetByRole(AriaRole.Grid, new() { Name = "Results" });
        await results.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("because dog") }).First.WaitForAsync();
        await owner.AssertAccessibleAsync();
    }

    private static async Task<string> InvitesAsync(Visitor owner)
    {
        await owner.Page.GotoAsync("/settings/members");
        await owner.UntilInteractiveAsync();
        await owner.AssertAccessibleAsync();
        await owner.Button("Make a link").ClickAsync();
        return new Uri(await owner.Page.GetByLabel("Send this link. It is shown only now.").InputValueAsync()).PathAndQuery;
    }

    private static async Task JoinsAsync(Visitor second, string invitation)
    {
        await second.Page.GotoAsync(invitation);
        await second.Page.GetByLabel("Name").FillAsync("Ben");
        await second.Page.GetByLabel("E-mail").FillAsync("ben@example.org");
        await second.Page.GetByLabel("Password", new() { Exact = true }).FillAsync(Visitor.Password);
        await second.AssertAccessibleAsync();
        await second.Button("Create account").ClickAsync();
        await second.UntilInteractiveAsync();
    }

    private static async Task SeesNothingOfItAsync(Visitor second, string photo)
    {
        foreach (var path in (string[])[$"/api/v1/photos/{photo}", $"/media/{photo}/320", $"/media/{photo}/1440", $"/media/{photo}/original"])
            Assert.Equal(404, (await second.Page.APIRequest.GetAsync(path)).Status);
        await second.Page.GotoAsync("/library");
        await second.UntilInteractiveAsync();
        Assert.Equal(0, await second.Page.GetByRole(AriaRole.Gridcell).CountAsync());
        await second.AssertAccessibleAsync();
    }

    private static async Task SignsOutAsync(Visitor owner, string photo)
    {
        await owner.Page.GotoAsync("/settings/account");
        await owner.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out", Exact = true }).First.ClickAsync();
        await owner.Heading("Sign in").WaitForAsync();
        await owner.AssertAccessibleAsync();
        Assert.NotEqual(200, (await owner.Page.APIRequest.GetAsync($"/media/{photo}/320", new() { MaxRedirects = 0 })).Status);
    }

    [GeneratedRegex(@"\b99 photos read")]
    private static partial Regex AllRead();

    [GeneratedRegex(@"photo(?:s/|=)(?<id>[0-9a-f-]{36})")]
    private static partial Regex PhotoAddress();
}
