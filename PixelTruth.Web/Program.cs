using Microsoft.Extensions.Options;
using PixelTruth.Infrastructure.Accounts;
using PixelTruth.Infrastructure.Jobs;
using PixelTruth.Infrastructure.Photos;
using PixelTruth.Infrastructure.Record;
using PixelTruth.Infrastructure.Search;
using PixelTruth.Infrastructure.Understanding;
using PixelTruth.Infrastructure.Understanding.Indexing;
using PixelTruth.Web;
using PixelTruth.Web.Access;
using PixelTruth.Web.Accounts;
using PixelTruth.Web.Commands;
using PixelTruth.Web.Home;
using PixelTruth.Web.Photos;
using PixelTruth.Web.Shared;

if (CommandLine.IsCommand(args))
    return await CommandLine.RunAsync(args);

try
{
    var builder = WebApplication.CreateBuilder(args);
    // A build that was not published finds the files of packages through this.
    builder.WebHost.UseStaticWebAssets().ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
    builder.Services
        .AddRecord(builder.Configuration)
        .AddJobs()
        .AddImports(builder.Configuration)
        .AddPhotoDecoding(builder.Configuration)
        .AddUnderstanding(builder.Configuration)
        .AddIndexing()
        .AddPhotos()
        .AddSearch()
        .AddAccess()
        .AddWebShell()
        .AddHome()
        .AddObservability(builder.Configuration);

    var app = builder.Build();
    await app.Services.MigrateRecordAsync(app.Lifetime.ApplicationStopping);

    app.UseWebShell();
    app.UseAccess();
    app.MapWebShell();
    app.MapAccess();
    app.MapUploads();
    app.MapPhotos();
    app.MapHealth();
    app.MapRazorComponents<App>().AddInteractiveServerRenderMode();

    await app.RunAsync();
    return 0;
}
catch (OptionsValidationException wrong)
{
    await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, wrong.Failures));
    return 2;
}
