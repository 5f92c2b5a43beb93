using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PixelTruth.Infrastructure.Access;

namespace PixelTruth.Tests.Web.Access;

public sealed class InvitationTests : IAsyncDisposable
{
    private readonly PixelTruthApp app = new();

    private static Dictionary<string, string> Second(string email = "second@example.org", string password = PixelTruthApp.Password) => new()
    {
        ["Input.Name"] = "Second",
        ["Input.Email"] = email,
        ["Input.Password"] = password,
        ["Granted"] = "ReadPhotos",
    };

    private async Task<string> InviteAsync(Guid owner)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Invitations>().InviteAsync(owner, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_link_makes_one_member_who_is_not_the_owner()
    {
        var token = await InviteAsync(await app.CreateOwnerAsync());
        var browser = app.CreateBrowser();

        var joined = await browser.SubmitAsync("/invite/" + token, "invitation", Second());
        Assert.Equal(HttpStatusCode.Redirect, joined.StatusCode);
        await browser.OpenAsync("/settings/account");
        await browser.OpenAsync("/settings/members", HttpStatusCode.NotFound);

        await app.CreateBrowser().OpenAsync("/invite/" + token, HttpStatusCode.Gone);
    }

    [Fact]
    public async Task A_refused_password_does_not_use_the_link_up()
    {
        var token = await InviteAsync(await app.CreateOwnerAsync());
        var browser = app.CreateBrowser();

        var refused = await browser.SubmitAsync("/invite/" + token, "invitation", Second(password: "short"));
        Assert.Contains("at least 12 characters", (await refused.ReadPageAsync()).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);

        var joined = await browser.SubmitAsync("/invite/" + token, "invitation", Second());
        Assert.Equal(HttpStatusCode.Redirect, joined.StatusCode);
    }

    [Fact]
    public async Task A_link_used_twice_at_once_makes_one_member()
    {
        var token = await InviteAsync(await app.CreateOwnerAsync());
        var browsers = Enumerable.Range(0, 4).Select(_ => app.CreateBrowser()).ToArray();
        var pages = await Task.WhenAll(browsers.Select(browser => browser.OpenAsync("/invite/" + token)));

        var answers = await Task.WhenAll(browsers.Select((browser, i) =>
            browser.SubmitAsync(pages[i], "/invite/" + token, "invitation", Second($"second{i}@example.org"))));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Redirect);
        await using var record = app.OpenRecord();
        Assert.Equal(2, await record.Users.CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_link_stops_working_after_a_week_and_when_withdrawn()
    {
        var owner = await app.CreateOwnerAsync();
        var old = await InviteAsync(owner);
        await using (var record = app.OpenRecord())
            await record.Invitations.ExecuteUpdateAsync(
                row => row.SetProperty(invitation => invitation.ExpiresAt, TimeProvider.System.GetUtcNow().AddSeconds(-1)), TestContext.Current.CancellationToken);
        var withdrawn = await InviteAsync(owner);
        await using (var scope = app.Services.CreateAsyncScope())
        {
            var invitations = scope.ServiceProvider.GetRequiredService<Invitations>();
            var open = Assert.Single(await invitations.OpenAsync(TestContext.Current.CancellationToken));
            Assert.Equal(Invitations.Lifetime, open.ExpiresAt - open.CreatedAt);
            await invitations.WithdrawAsync(open.Id, TestContext.Current.CancellationToken);
        }

        var browser = app.CreateBrowser();
        foreach (var token in new[] { old, withdrawn, "made-up" })
            await browser.OpenAsync("/invite/" + token, HttpStatusCode.Gone);
    }

    [Fact]
    public async Task The_record_holds_the_hash_of_a_token_of_256_bits()
    {
        var token = await InviteAsync(await app.CreateOwnerAsync());

        await using var record = app.OpenRecord();
        var row = await record.Invitations.SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal(43, token.Length);
        Assert.DoesNotContain(token, row.TokenHash, StringComparison.Ordinal);
        Assert.Equal(64, row.TokenHash.Length);
    }

    [Fact]
    public async Task A_removed_member_is_gone_with_their_rows_and_the_owner_stays()
    {
        var owner = await app.CreateOwnerAsync();
        var second = await app.CreateMemberAsync(owner);
        var remove = app.Services.GetRequiredService<RemoveMember>();

        Assert.True(await remove.RunAsync(second, TestContext.Current.CancellationToken));
        Assert.False(await remove.RunAsync(owner, TestContext.Current.CancellationToken));

        await using var record = app.OpenRecord();
        Assert.Equal(owner, (await record.Users.SingleAsync(TestContext.Current.CancellationToken)).Id);
        Assert.False(await record.Consents.AnyAsync(row => row.MemberId == second, TestContext.Current.CancellationToken));
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
