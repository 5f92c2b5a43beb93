using System.CommandLine;
using System.Diagnostics;
using PixelTruth.Domain.Understanding;
using PixelTruth.Infrastructure.Accounts;
using PixelTruth.Infrastructure.Photos;
using PixelTruth.Infrastructure.Understanding;
using PixelTruth.Infrastructure.Understanding.Analysis;
using PixelTruth.Infrastructure.Understanding.Packs;
using Spectre.Console;

namespace PixelTruth.Web.Commands;

/// <summary><c>analyze PATH --json OUT</c>: reads photos without account or database and writes what is in them.</summary>
internal static class AnalyzeCommand
{
    private const int NothingRead = 1;

    public static Command Build()
    {
        var path = new Argument<string>("PATH") { Description = "A folder of photos (with its subfolders), a ZIP of photos, or an export ZIP." };
        var json = new Option<FileInfo>("--json") { Description = "The file to write the results to.", Required = true };
        var command = new Command("analyze", "Reads every photo and writes its classes and tags as JSON. Photos that can't be read carry an \"error\"; the exit code is 0 as long as one could be read.") { path, json };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(path), parsed.GetRequiredValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string path, FileInfo json, CancellationToken cancellationToken)
    {
        try
        {
            using var source = SourcePhotos.Open(path);
            var configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
            await using var services = new ServiceCollection().AddPhotoDecoding(configuration).AddUnderstanding(configuration).BuildServiceProvider();
            var report = await AnalyzeAsync(services, source, cancellationToken);
            if (!report.Photos.Exists(photo => photo.Error is null))
                return await FailAsync($"No photo could be read in '{path}'{(report.Photos.Count > 0 ? $": {report.Photos[0].Error}" : ".")}");

            await report.WriteAsync(json.FullName, cancellationToken);
            return 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or PackException or SourceRefusedException)
        {
            return await FailAsync(e.Message);
        }
    }

    private static async Task<AnalysisReport> AnalyzeAsync(IServiceProvider services, SourcePhotos source, CancellationToken cancellationToken)
    {
        var knowledge = services.GetRequiredService<PhotoUnderstanding>().Knowledge;
        var analyzer = services.GetRequiredService<PhotoAnalyzer>();
        var labels = new ClassLabels(services.GetRequiredService<PackCatalogue>().Require(PackKinds.General));
        var photos = new List<AnalyzedPhoto>();
        var total = await source.CountAsync(cancellationToken);
        var watch = Stopwatch.StartNew();
        await Progress(total, async advance =>
        {
            await foreach (var analysis in analyzer.AnalyzeAsync(source.ReadAsync(advance, cancellationToken), withDisplayImages: false, cancellationToken))
            {
                photos.Add(AnalyzedPhoto.From(source.EntryOf(analysis), analysis, knowledge, labels));
                advance();
            }
        });
        photos.Sort((a, b) => string.CompareOrdinal(a.File, b.File));
        var models = services.GetRequiredService<PackCatalogue>().Packs.ToDictionary(pack => pack.Id, pack => pack.Version);
        return new AnalysisReport(photos, watch.Elapsed.TotalSeconds, models);
    }

    private static Task Progress(int total, Func<Action, Task> work) =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) })
            .Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                var task = context.AddTask("Reading photos", maxValue: Math.Max(total, 1));
                await work(() => task.Increment(1));
            });

    private static async Task<int> FailAsync(string sentence)
    {
        await Console.Error.WriteLineAsync(sentence);
        return NothingRead;
    }
}
