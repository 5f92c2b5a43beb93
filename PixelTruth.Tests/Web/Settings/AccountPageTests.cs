using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace PixelTruth.Tests.Web.Settings;

public sealed class AccountPageTests : IAsyncDisposable
{
    private const string Address = "/settings/account";
    private const string Another = "another long password";

    private readonly PixelTruthApp app = new();

    private async Task<HttpClient[]> TwoBrowsersAsync()
    {
        await app.CreateOwnerAsync();
        // Sessions are checked at once, so that no test waits.
        app.Services.GetRequiredService<IOptions<SecurityStampValidatorOptions>>().Value.ValidationInterval = TimeSpan.Zero;
        return [await app.SignInAsync(), await app.SignInAsync()];
    }

    private static async Task<string> NoticeAsync(HttpResponseMessage answer, string role)
    {
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.ReadPageAsync()).QuerySelector($".notice[role={role}]")!.TextContent.Trim();
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_the_other_browser_too()
    {
        var browsers = await TwoBrowsersAsync();

        await browsers[0].SubmitAsync(Address, "everywhere", []);

        foreach (var browser in browsers)
            await browser.OpenAsync(Address, HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Another_password_signs_other_browsers_out_and_this_one_not()
    {
        var browsers = await TwoBrowsersAsync();

        var answer = await browsers[0].SubmitAsync(Address, "password", new() { ["Change.Present"] = PixelTruthApp.Password, ["Change.New"] = Another });

        Assert.Contains("changed", await NoticeAsync(answer, "status"), StringComparison.Ordinal);
        await browsers[0].OpenAsync(Address);
        await browsers[1].OpenAsync(Address, HttpStatusCode.Redirect);
        await app.SignInAsync(password: Another);
    }

    [Fact]
    public async Task Name_and_e_mail_change_with_the_present_password_only()
    {
        var browser = (await TwoBrowsersAsync())[0];
        Dictionary<string, string> Fields(string password) => new()
        {
            ["Profile.Name"] = "Ada",
            ["Profile.Email"] = "ada@example.org",
            ["Profile.Password"] = password,
        };

        Assert.Contains("not right", await NoticeAsync(await browser.SubmitAsync(Address, "profile", Fields("not the password")), "alert"), StringComparison.Ordinal);
        Assert.Equal("Saved", await NoticeAsync(await browser.SubmitAsync(Address, "profile", Fields(PixelTruthApp.Password)), "status"));

        Assert.Equal("Ada", (await browser.OpenAsync(Address)).QuerySelector("#name")!.GetAttribute("value"));
        await app.SignInAsync("ada@example.org");
    }

    [Fact]
    public async Task An_e_mail_address_of_somebody_else_is_refused()
    {
        var owner = await app.CreateOwnerAsync();
        await app.CreateMemberAsync(owner);
        var browser = await app.SignInAsync();

        var answer = await browser.SubmitAsync(Address, "profile", new()
        {
            ["Profile.Name"] = "Ada",
            ["Profile.Email"] = "second@example.org",
            ["Profile.Password"] = PixelTruthApp.Password,
        });

        Assert.Contains("has that e-mail address already", await NoticeAsync(answer, "alert"), StringComparison.Ordinal);
        await app.SignInAsync();
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
