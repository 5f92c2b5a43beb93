using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PixelTruth.Domain.Understanding;
using PixelTruth.Infrastructure.Photos;
using PixelTruth.Infrastructure.Understanding;

namespace PixelTruth.Benchmarks;

/// <summary>Milliseconds a photo of each step beside the models, on one thread.</summary>
internal static class Steps
{
    private const int Photos = 100;

    public static int Run(string folder)
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables("PIXELTRUTH_").Build();
        using var services = new ServiceCollection().AddPhotoDecoding(configuration).AddUnderstanding(configuration).BuildServiceProvider();
        var decoder = services.GetRequiredService<PhotoDecoder>();
        var understanding = services.GetRequiredService<PhotoUnderstanding>();
        var files = Directory.GetFiles(folder).Order(StringComparer.Ordinal).Take(Photos).Select(File.ReadAllBytes).ToList();
        var photos = new List<DecodedPhoto>();
        var facts = new List<PhotoFacts>();
        for (var round = 0; round < 2; round++)
        {
            Measure("decode", files, bytes => photos.Add(decoder.Decode(bytes, withDisplayImages: false, CancellationToken.None)));
            Measure("decode with display pictures", files, bytes => decoder.Decode(bytes, withDisplayImages: true, CancellationToken.None));
            Measure("scene measures", photos, photo => SceneMeasures.Of(photo.Thumbnail256, (double)photo.Width / photo.Height));
            Measure("pixel features", photos, photo => PixelFeatures.Of(photo.Thumbnail64));
            Measure("derive", photos, photo => facts.Add(understanding.Derive(Blank(), photo.Thumbnail64, photo.Thumbnail256, photo.Width, photo.Height)));
            Measure("tags", facts, item => understanding.Tags(item));
            Measure("encode facts", facts, item => PhotoFactsCodec.Encode(item));
        }

        return 0;
    }

    private static ModelOutputs Blank() => new()
    {
        CropLogits = new float[1000],
        SquashedLogits = new float[1000],
        CropEmbedding = [.. Enumerable.Repeat(1f, 1280)],
        SquashedEmbedding = [.. Enumerable.Repeat(1f, 1280)],
        DetectorMaxima = new float[90],
        RawDetections = [],
    };

    private static void Measure<T>(string step, IReadOnlyCollection<T> items, Action<T> work)
    {
        var watch = Stopwatch.StartNew();
        foreach (var item in items.ToList())
            work(item);
        Console.WriteLine($"{step,-30} {watch.Elapsed.TotalMilliseconds / items.Count:F2} ms");
    }
}
