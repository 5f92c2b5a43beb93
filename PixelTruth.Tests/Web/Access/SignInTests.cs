using System.Net;
using PixelTruth.Infrastructure.Access;
using PixelTruth.Web.Access;

namespace PixelTruth.Tests.Web.Access;

public sealed class SignInTests : IAsyncDisposable
{
    private readonly PixelTruthApp app = new();

    private static Dictionary<string, string> Credentials(string email, string password) =>
        new() { ["Input.Email"] = email, ["Input.Password"] = password };

    private async Task<string> AlertAsync(HttpClient browser, string email, string password)
    {
        var answer = await browser.SubmitAsync("/sign-in", "sign-in", Credentials(email, password));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.ReadPageAsync()).QuerySelector("[role=alert]")!.TextContent.Trim();
    }

    [Fact]
    public async Task A_page_asks_for_a_sign_in_and_is_reached_after_it()
    {
        await app.CreateOwnerAsync();
        var browser = app.CreateBrowser();

        var asked = await browser.GetAsync("/settings/display", TestContext.Current.CancellationToken);
        Assert.Equal("/sign-in?returnUrl=%2Fsettings%2Fdisplay", asked.Headers.Location!.PathAndQuery);

        var answer = await browser.SubmitAsync(
            asked.Headers.Location.PathAndQuery, "sign-in", Credentials("owner@example.org", PixelTruthApp.Password));
        Assert.EndsWith("/settings/display", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal("Display", (await browser.OpenAsync("/settings/display")).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Wrong_e_mail_and_wrong_password_answer_the_same()
    {
        await app.CreateOwnerAsync();
        var browser = app.CreateBrowser();

        var wrongPassword = await AlertAsync(browser, "owner@example.org", "not the password");
        var wrongEmail = await AlertAsync(browser, "nobody@example.org", PixelTruthApp.Password);

        Assert.Contains("E-mail or password is not right", wrongPassword, StringComparison.Ordinal);
        Assert.Equal(wrongPassword, wrongEmail);
    }

    [Fact]
    public async Task Too_many_wrong_passwords_lock_the_account_and_say_until_when()
    {
        await app.CreateOwnerAsync();
        var browser = app.CreateBrowser();

        var alert = "";
        for (var i = 0; i < MembersRegistration.TriesBeforeLockout; i++)
            alert = await AlertAsync(browser, "owner@example.org", "not the password");
        Assert.Matches(@"locked until \d\d:\d\d", alert);

        Assert.Contains("locked until", await AlertAsync(browser, "owner@example.org", PixelTruthApp.Password), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("/a\\..\\evil")]
    [InlineData("javascript:alert(1)")]
    [InlineData("library")]
    public async Task Signing_in_never_leads_to_another_server(string returnUrl)
    {
        await app.CreateOwnerAsync();

        var answer = await app.CreateBrowser().SubmitAsync(
            "/sign-in?returnUrl=" + Uri.EscapeDataString(returnUrl), "sign-in", Credentials("owner@example.org", PixelTruthApp.Password));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(new Uri("https://localhost/"), new Uri(new Uri("https://localhost"), answer.Headers.Location!));
    }

    [Fact]
    public async Task More_tries_a_minute_than_allowed_are_turned_away()
    {
        await app.CreateOwnerAsync();
        var browser = app.CreateBrowser();
        var page = await browser.OpenAsync("/sign-in");

        var answers = new List<HttpResponseMessage>();
        for (var i = 0; i <= AccessRegistration.TriesAMinute; i++)
            answers.Add(await browser.SubmitAsync(page, "/sign-in", "sign-in", Credentials($"nobody{i}@example.org", "not the password")));

        Assert.All(answers.SkipLast(1), answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1].StatusCode);
        Assert.Equal("Too many tries.", (await answers[^1].ReadPageAsync()).QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/sign-out")]
    [InlineData("/passkeys/get-options")]
    [InlineData("/passkeys/create-options")]
    public async Task A_post_without_its_token_is_refused(string address)
    {
        var browser = await app.SignInAsNewOwnerAsync();

        var answer = await browser.PostAsync(
            address, new FormUrlEncodedContent(new Dictionary<string, string> { ["_handler"] = "sign-in" }), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        await browser.OpenAsync("/settings/display");
    }

    [Fact]
    public async Task Signing_out_ends_the_sign_in()
    {
        var browser = await app.SignInAsNewOwnerAsync();
        var page = await browser.OpenAsync("/settings/account");
        var token = page.QuerySelector("form[action='/sign-out'] input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        var left = await browser.PostAsync(
            "/sign-out", new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token }), TestContext.Current.CancellationToken);

        Assert.Equal("/sign-in", left.Headers.Location?.OriginalString);
        await browser.OpenAsync("/settings/account", HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task The_sign_in_cookie_is_secure_and_out_of_reach_of_scripts()
    {
        await app.CreateOwnerAsync();

        var answer = await app.CreateBrowser().SubmitAsync("/sign-in", "sign-in", Credentials("owner@example.org", PixelTruthApp.Password));

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), value => value.StartsWith("pixeltruth=", StringComparison.Ordinal));
        Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_passkey_request_names_nobody()
    {
        await app.CreateOwnerAsync();
        var browser = app.CreateBrowser();
        var page = await browser.OpenAsync("/sign-in");
        var request = new HttpRequestMessage(HttpMethod.Post, "/passkeys/get-options");
        request.Headers.Add("X-PixelTruth-Form", page.QuerySelector("form[data-passkey] input[name=__RequestVerificationToken]")!.GetAttribute("value"));

        var answer = await browser.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var options = System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.NotEmpty(options.RootElement.GetProperty("challenge").GetString()!);
        Assert.False(options.RootElement.TryGetProperty("allowCredentials", out var known) && known.GetArrayLength() > 0);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
