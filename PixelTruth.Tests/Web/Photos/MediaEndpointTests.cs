using System.Net;
using System.Net.Http.Headers;

namespace PixelTruth.Tests.Web.Photos;

public sealed class MediaEndpointTests(KnowledgeFixture knowledge)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Pictures_are_served_to_their_member_and_nobody_else()
    {
        await using var app = new PixelTruthApp();
        var owner = await app.CreateOwnerAsync();
        await app.CreateMemberAsync(owner);
        var photo = (await app.AddPhotosAsync(owner, knowledge.Understanding, 1))[0];
        using var mine = await app.SignInAsync();
        using var others = await app.SignInAsync("second@example.org");
        using var nobody = app.CreateBrowser();

        foreach (var size in (string[])["320", "1440", "original"])
        {
            Assert.Equal(HttpStatusCode.OK, (await mine.GetAsync($"/media/{photo}/{size}", Cancellation)).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await others.GetAsync($"/media/{photo}/{size}", Cancellation)).StatusCode);
            Assert.Equal(HttpStatusCode.Unauthorized, (await nobody.GetAsync($"/media/{photo}/{size}", Cancellation)).StatusCode);
        }

        var foreign = await others.GetAsync($"/media/{photo}/320", Cancellation);
        var unknown = await others.GetAsync($"/media/{Guid.CreateVersion7()}/320", Cancellation);
        Assert.Equal(await unknown.Content.ReadAsStringAsync(Cancellation), await foreign.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal(HttpStatusCode.NotFound, (await mine.GetAsync($"/media/{photo}/999", Cancellation)).StatusCode);
    }

    [Fact]
    public async Task Browsers_keep_pictures_and_ask_by_tag()
    {
        await using var app = new PixelTruthApp();
        var owner = await app.CreateOwnerAsync();
        var photo = (await app.AddPhotosAsync(owner, knowledge.Understanding, 1))[0];
        using var browser = await app.SignInAsync();

        var first = await browser.GetAsync($"/media/{photo}/320", Cancellation);
        Assert.Equal("image/webp", first.Content.Headers.ContentType?.MediaType);
        Assert.Equal("nosniff", Assert.Single(first.Headers.GetValues("X-Content-Type-Options")));
        var caching = first.Headers.CacheControl!;
        Assert.True(caching.Private);
        Assert.Equal(TimeSpan.FromDays(365), caching.MaxAge);
        Assert.Contains("immutable", caching.ToString(), StringComparison.Ordinal);
        Assert.False(first.Headers.ETag!.IsWeak);

        using var again = new HttpRequestMessage(HttpMethod.Get, $"/media/{photo}/320");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag);
        var unchanged = await browser.SendAsync(again, Cancellation);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
        Assert.Empty(await unchanged.Content.ReadAsByteArrayAsync(Cancellation));

        var large = await browser.GetAsync($"/media/{photo}/1440", Cancellation);
        Assert.NotEqual(first.Headers.ETag, large.Headers.ETag);
    }

    [Fact]
    public async Task Originals_come_in_parts_and_as_downloads()
    {
        await using var app = new PixelTruthApp();
        var owner = await app.CreateOwnerAsync();
        var photo = (await app.AddPhotosAsync(owner, knowledge.Understanding, 1))[0];
        using var browser = await app.SignInAsync();

        var whole = await browser.GetByteArrayAsync($"/media/{photo}/original", Cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/media/{photo}/original");
        request.Headers.Range = new RangeHeaderValue(10, 29);
        var part = await browser.SendAsync(request, Cancellation);
        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal(whole[10..30], await part.Content.ReadAsByteArrayAsync(Cancellation));

        var download = await browser.GetAsync($"/media/{photo}/original?download=true", Cancellation);
        Assert.Equal("attachment", download.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Contains("picture 0.jpg", download.Content.Headers.ContentDisposition!.ToString(), StringComparison.Ordinal);
    }
}
