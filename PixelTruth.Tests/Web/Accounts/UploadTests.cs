using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PixelTruth.Domain.Accounts;
using PixelTruth.Infrastructure.Accounts;
using PixelTruth.Tests.Infrastructure.Accounts;

namespace PixelTruth.Tests.Web.Accounts;

public sealed class UploadTests : IAsyncLifetime
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;
    private readonly PixelTruthApp app = new();
    private HttpClient browser = null!;
    private Guid owner;

    public async ValueTask InitializeAsync()
    {
        owner = await app.CreateOwnerAsync();
        browser = await SignInAsync("owner@example.org");
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task A_file_arrives_in_parts_goes_on_after_a_break_and_becomes_a_run()
    {
        var bytes = ImportBench.Picture(7);
        var upload = await BeginAsync("a.png", bytes.Length);
        Assert.Equal(HttpStatusCode.OK, (await PutAsync(browser, upload, bytes, 0, 10)).StatusCode);

        var wrong = await PutAsync(browser, upload, bytes, 20, bytes.Length);
        Assert.Equal(HttpStatusCode.Conflict, wrong.StatusCode);
        Assert.Equal(10, (await browser.GetFromJsonAsync<Upload>($"/api/v1/uploads/{upload.Id}", Cancel))!.Received);
        Assert.Equal(HttpStatusCode.OK, (await PutAsync(browser, upload, bytes, 10, bytes.Length)).StatusCode);

        var account = await app.Services.GetRequiredService<StartImport>().AddAccountAsync(owner, "ada", Cancel);
        var started = await browser.PostAsJsonAsync($"/api/v1/accounts/{account.Id}/imports", new { uploadIds = new[] { upload.Id } }, Cancel);
        Assert.Equal(HttpStatusCode.Accepted, started.StatusCode);
        var run = await EndOfAsync(account.Id);
        Assert.Equal((ImportRunState.Finished, 1), (run.State, run.PhotosAdded));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/api/v1/uploads/{upload.Id}", Cancel)).StatusCode);
        Assert.StartsWith("File,Reason", await browser.GetStringAsync($"/api/v1/runs/{run.Id}/skipped.csv", Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_the_members_is_not_there()
    {
        var upload = await BeginAsync("a.png", 100);
        await app.CreateMemberAsync(owner);
        var other = await SignInAsync("second@example.org");

        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/api/v1/uploads/{upload.Id}", Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await PutAsync(other, upload, new byte[100], 0, 100)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.DeleteAsync($"/api/v1/uploads/{upload.Id}", Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/api/v1/runs/{Guid.NewGuid()}/skipped.csv", Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await app.CreateBrowser().GetAsync($"/api/v1/uploads/{upload.Id}", Cancel)).StatusCode);
    }

    [Fact]
    public async Task Without_the_antiforgery_header_nothing_is_taken()
    {
        browser.DefaultRequestHeaders.Remove("X-PixelTruth-Form");

        Assert.Equal(HttpStatusCode.BadRequest, (await browser.PostAsJsonAsync("/api/v1/uploads", new { name = "a", size = 1 }, Cancel)).StatusCode);
    }

    [Fact]
    public async Task More_than_may_lie_here_is_refused_with_a_sentence()
    {
        var answer = await browser.PostAsJsonAsync("/api/v1/uploads", new { name = "a.zip", size = 9L << 30 }, Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("GB", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_import_page_shows_every_way_in()
    {
        var page = await browser.OpenAsync("/import");

        Assert.NotNull(page.QuerySelector("input[type=file]"));
        Assert.Contains(page.QuerySelectorAll("button"), button => button.TextContent == "Choose ZIP");
        Assert.Contains(page.QuerySelectorAll("button"), button => button.TextContent == "Try the demo account");
    }

    private async Task<HttpClient> SignInAsync(string email)
    {
        var client = await app.SignInAsync(email);
        var token = (await client.OpenAsync("/import")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value");
        client.DefaultRequestHeaders.Add("X-PixelTruth-Form", token);
        return client;
    }

    private async Task<Upload> BeginAsync(string name, long size)
    {
        var answer = await browser.PostAsJsonAsync("/api/v1/uploads", new { name, size }, Cancel);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<Upload>(Cancel))!;
    }

    private static Task<HttpResponseMessage> PutAsync(HttpClient client, Upload upload, byte[] bytes, int from, int to)
    {
        var content = new ByteArrayContent(bytes[from..to]);
        content.Headers.ContentRange = new ContentRangeHeaderValue(from, to - 1, bytes.Length);
        return client.PutAsync($"/api/v1/uploads/{upload.Id}", content, Cancel);
    }

    private async Task<ImportRun> EndOfAsync(Guid accountId)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        while (true)
        {
            await using var db = app.OpenRecord();
            var run = await db.ImportRuns.AsNoTracking().SingleAsync(row => row.AccountId == accountId, limit.Token);
            if (run.EndedAt is not null)
                return run;
            await Task.Delay(50, limit.Token);
        }
    }
}
