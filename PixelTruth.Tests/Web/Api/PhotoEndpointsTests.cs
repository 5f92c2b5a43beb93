using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PixelTruth.Infrastructure.Understanding;
using PixelTruth.Tests.Web.Photos;

namespace PixelTruth.Tests.Web.Api;

public sealed class PhotoEndpointsTests(KnowledgeFixture knowledge)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_photo_tells_its_tags_with_their_evidence()
    {
        await using var app = new PixelTruthApp();
        var owner = await app.CreateOwnerAsync();
        var photo = (await app.AddPhotosAsync(owner, knowledge.Understanding, 1))[0];
        using var browser = await app.SignInAsync();

        using var document = JsonDocument.Parse(await browser.GetStringAsync($"/api/v1/photos/{photo}", Cancellation));

        var root = document.RootElement;
        Assert.Equal(photo, root.GetProperty("id").GetGuid());
        Assert.Equal("indexed", root.GetProperty("state").GetString());
        Assert.Equal(480, root.GetProperty("file").GetProperty("width").GetInt32());
        Assert.Equal("2014-03-12T14:02:00+00:00", root.GetProperty("takenAt").GetString());
        var tags = root.GetProperty("tags");
        Assert.NotEqual(0, tags.GetArrayLength());
        foreach (var tag in tags.EnumerateArray())
        {
            Assert.False(string.IsNullOrEmpty(tag.GetProperty("name").GetString()));
            Assert.False(string.IsNullOrEmpty(tag.GetProperty("kind").GetString()));
            Assert.InRange(tag.GetProperty("probability").GetDouble(), .1, 1);
            Assert.NotEqual(0, tag.GetProperty("evidence").GetArrayLength());
        }

        using var list = JsonDocument.Parse(await browser.GetStringAsync($"/api/v1/photos/{photo}/tags", Cancellation));
        Assert.Equal(tags.GetRawText(), list.RootElement.GetRawText());
    }

    [Fact]
    public async Task A_foreign_photo_is_like_none()
    {
        await using var app = new PixelTruthApp();
        var owner = await app.CreateOwnerAsync();
        await app.CreateMemberAsync(owner);
        var photo = (await app.AddPhotosAsync(owner, knowledge.Understanding, 1))[0];
        using var others = await app.SignInAsync("second@example.org");
        using var nobody = app.CreateBrowser();

        foreach (var address in (string[])[$"/api/v1/photos/{photo}", $"/api/v1/photos/{photo}/tags", $"/api/v1/photos/{Guid.CreateVersion7()}"])
        {
            var answer = await others.GetAsync(address, Cancellation);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
            Assert.Equal(HttpStatusCode.Unauthorized, (await nobody.GetAsync(address, Cancellation)).StatusCode);
        }
    }

    [Fact]
    public async Task The_tag_of_an_answer_changes_with_a_label()
    {
        await using var app = new PixelTruthApp();
        var owner = await app.CreateOwnerAsync();
        var photo = (await app.AddPhotosAsync(owner, knowledge.Understanding, 1))[0];
        using var browser = await app.SignInAsync();
        var address = $"/api/v1/photos/{photo}";

        var first = await browser.GetAsync(address, Cancellation);
        using (var again = new HttpRequestMessage(HttpMethod.Get, address))
        {
            again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
            Assert.Equal(HttpStatusCode.NotModified, (await browser.SendAsync(again, Cancellation)).StatusCode);
        }

        await app.Services.GetRequiredService<LabelPhoto>().RunAsync(owner, photo, "library", true, Cancellation);
        var changed = await browser.GetAsync(address, Cancellation);
        Assert.NotEqual(first.Headers.ETag, changed.Headers.ETag);
        using var document = JsonDocument.Parse(await changed.Content.ReadAsStringAsync(Cancellation));
        var tag = document.RootElement.GetProperty("tags")[0];
        Assert.Equal(("library", "human", "confirmed"), (tag.GetProperty("id").GetString(), tag.GetProperty("source").GetString(), tag.GetProperty("state").GetString()));
    }
}
