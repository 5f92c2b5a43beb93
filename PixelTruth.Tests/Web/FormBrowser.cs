using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace PixelTruth.Tests.Web;

/// <summary>Fills in forms as a browser without scripts does.</summary>
internal static class FormBrowser
{
    /// <summary>Reads a page.</summary>
    public static async Task<IDocument> OpenAsync(this HttpClient browser, string address, HttpStatusCode status = HttpStatusCode.OK)
    {
        var answer = await browser.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(status, answer.StatusCode);
        return await answer.ReadPageAsync();
    }

    /// <summary>The page of an answer.</summary>
    public static async Task<IDocument> ReadPageAsync(this HttpResponseMessage answer) =>
        new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    /// <summary>Opens a page, fills in the form of that name with its hidden fields, and sends it.</summary>
    public static async Task<HttpResponseMessage> SubmitAsync(
        this HttpClient browser, string address, string form, Dictionary<string, string> fields)
    {
        var page = await browser.OpenAsync(address);
        return await browser.SubmitAsync(page, address, form, fields);
    }

    /// <summary>Fills in a form of a page that was opened before.</summary>
    public static async Task<HttpResponseMessage> SubmitAsync(
        this HttpClient browser, IDocument page, string address, string form, Dictionary<string, string> fields)
    {
        var handler = page.QuerySelector($"form input[name=_handler][value={form}]");
        Assert.NotNull(handler);
        var values = handler.Closest("form")!.QuerySelectorAll("input[type=hidden]")
            .ToDictionary(field => field.GetAttribute("name")!, field => field.GetAttribute("value") ?? "");
        foreach (var (name, value) in fields)
            values[name] = value;
        return await browser.PostAsync(address, new FormUrlEncodedContent(values), TestContext.Current.CancellationToken);
    }
}
