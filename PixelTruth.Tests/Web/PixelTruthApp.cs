using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using PixelTruth.Domain.Accounts;
using PixelTruth.Infrastructure.Access;
using PixelTruth.Infrastructure.Record;

namespace PixelTruth.Tests.Web;

/// <summary>The whole app on a data folder of its own, which goes with it.</summary>
public sealed class PixelTruthApp : WebApplicationFactory<Program>
{
    /// <summary>The password of every member that the tests make.</summary>
    public const string Password = "correct horse battery";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("pixeltruth-");

    /// <summary>The data folder.</summary>
    public string DataFolder => folder.FullName;

    /// <summary>A browser without scripts: keeps cookies, does not follow redirects.</summary>
    public HttpClient CreateBrowser(bool followRedirects = false) =>
        CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = followRedirects, BaseAddress = new Uri("https://localhost") });

    /// <summary>Makes the owner without the wizard and answers its id; what may be read is agreed to.</summary>
    public async Task<Guid> CreateOwnerAsync(string email = "owner@example.org") => await AddAsync(async services =>
        await services.GetRequiredService<CreateOwner>().RunAsync(new MemberForm(null, email, Password), TestContext.Current.CancellationToken));

    /// <summary>Makes a further member by an invitation and answers its id. There must be an owner.</summary>
    public async Task<Guid> CreateMemberAsync(Guid ownerId, string email = "second@example.org") => await AddAsync(async services =>
    {
        var invitations = services.GetRequiredService<Invitations>();
        var token = await invitations.InviteAsync(ownerId, TestContext.Current.CancellationToken);
        return await invitations.AcceptAsync(token, new MemberForm(null, email, Password), TestContext.Current.CancellationToken);
    });

    /// <summary>A browser in which the member has signed in.</summary>
    public async Task<HttpClient> SignInAsync(string email = "owner@example.org", string password = Password)
    {
        var browser = CreateBrowser();
        var answer = await browser.SubmitAsync("/sign-in", "sign-in", new() { ["Input.Email"] = email, ["Input.Password"] = password });
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return browser;
    }

    /// <summary>Makes the owner and answers a browser in which it has signed in.</summary>
    public async Task<HttpClient> SignInAsNewOwnerAsync()
    {
        await CreateOwnerAsync();
        return await SignInAsync();
    }

    /// <summary>The record as the server sees it.</summary>
    public PixelTruthDb OpenRecord() => Services.GetRequiredService<PixelTruthDbFactory>().ForSystem();

    /// <inheritdoc />
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    /// <inheritdoc />
    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Production")
        .UseSetting("Logging:LogLevel:Default", "Error")
        .UseSetting($"{DataOptions.Section}:{nameof(DataOptions.Folder)}", DataFolder);

    private async Task<Guid> AddAsync(Func<IServiceProvider, Task<Membership>> add)
    {
        await using var scope = Services.CreateAsyncScope();
        var result = await add(scope.ServiceProvider);
        Assert.Empty(result.Refusals);
        var purposes = new HashSet<ConsentPurpose> { ConsentPurpose.ReadPhotos };
        await scope.ServiceProvider.GetRequiredService<ConsentBook>().AnswerAsync(result.Member!.Id, purposes, TestContext.Current.CancellationToken);
        return result.Member.Id;
    }
}
