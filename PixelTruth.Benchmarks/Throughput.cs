using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PixelTruth.Infrastructure.Photos;
using PixelTruth.Infrastructure.Understanding;
using PixelTruth.Infrastructure.Understanding.Analysis;
using PixelTruth.Infrastructure.Understanding.Packs;

namespace PixelTruth.Benchmarks;

/// <summary>Photos a second of the whole way from file to tags, against the bare models on prepared input: two classifier runs and one detector run a photo.</summary>
internal static class Throughput
{
    private const int RawBatches = 24;
    private const int Rounds = 2;

    public static async Task<int> RunAsync(string folder)
    {
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables("PIXELTRUTH_").Build();
        await using var services = new ServiceCollection().AddPhotoDecoding(configuration).AddUnderstanding(configuration).BuildServiceProvider();
        var options = services.GetRequiredService<IOptions<AnalysisOptions>>().Value;
        using var raw = new RawModels(services.GetRequiredService<PackCatalogue>(), options);
        Console.WriteLine($"{files.Count} files, {Environment.ProcessorCount} cores, {options.EffectiveWorkers} workers of {options.EffectiveThreadsPerRun} threads, batches of {options.BatchSize}");

        await AnalyzeAsync(services, files.Take(4 * options.BatchSize).ToList(), withDisplayImages: true);
        raw.Run(2);
        var plain = new List<Rate>();
        var display = new List<Rate>();
        var models = new List<Rate>();
        for (var round = 0; round < Rounds; round++)
        {
            models.Add(await Rate.MeasureAsync("models alone", () => Task.FromResult(raw.Run(RawBatches))));
            plain.Add(await Rate.MeasureAsync("file to tags", () => AnalyzeAsync(services, files, withDisplayImages: false)));
            models.Add(await Rate.MeasureAsync("models alone", () => Task.FromResult(raw.Run(RawBatches))));
            display.Add(await Rate.MeasureAsync("with display pictures", () => AnalyzeAsync(services, files, withDisplayImages: true)));
        }

        var best = models.MinBy(rate => rate.ProcessorSeconds)!;
        Report("file to tags", plain, best, models);
        Report("with display pictures", display, best, models);
        Console.WriteLine($"peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB");
        return 0;
    }

    private static void Report(string what, List<Rate> rates, Rate model, List<Rate> models) =>
        Console.WriteLine($"{what}: {rates.Max(rate => rate.PhotosPerSecond) / models.Max(rate => rate.PhotosPerSecond):F3} of the models' photos a second, {model.ProcessorSeconds / rates.Min(rate => rate.ProcessorSeconds):F3} by processor time");

    private static async Task<int> AnalyzeAsync(IServiceProvider services, List<string> files, bool withDisplayImages)
    {
        var read = 0;
        var inputs = files.ToAsyncEnumerable().Select(file => new PhotoInput(file, _ => ValueTask.FromResult<Stream>(File.OpenRead(file))));
        await foreach (var analysis in services.GetRequiredService<PhotoAnalyzer>().AnalyzeAsync(inputs, withDisplayImages))
            read += analysis.Failure is null ? 1 : 0;
        return read;
    }
}
