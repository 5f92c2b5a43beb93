using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NetVips;
using PixelTruth.Infrastructure.Photos;
using PixelTruth.Infrastructure.Understanding;
using PixelTruth.Infrastructure.Understanding.Analysis;

namespace PixelTruth.Tests.Infrastructure.Understanding;

/// <summary>The way from file to tags: one result for each input, failures included, and an end when asked for one.</summary>
public sealed class PhotoAnalyzerTests : IAsyncLifetime
{
    private ServiceProvider services = null!;

    private PhotoAnalyzer Analyzer => services.GetRequiredService<PhotoAnalyzer>();

    public ValueTask InitializeAsync()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("PixelTruth:Models:Folder", RepositoryRoot.Combine("models"))])
            .Build();
        services = new ServiceCollection().AddPhotoDecoding(configuration).AddUnderstanding(configuration).BuildServiceProvider();
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    [Fact]
    public async Task Every_input_has_one_result_and_a_failure_blocks_nothing()
    {
        var files = Enumerable.Range(0, 21).ToDictionary(index => $"{index}", index => index % 5 == 0 ? "no photo"u8.ToArray() : Picture(300 + index, 200));

        var results = await AnalyzeAsync(files.Select(file => Input(file.Key, file.Value)));

        Assert.Equal(files.Keys.Order(), results.Select(result => result.Key).Order());
        foreach (var result in results)
        {
            var broken = int.Parse(result.Key, System.Globalization.CultureInfo.InvariantCulture) % 5 == 0;
            Assert.Equal(broken, result.Reading is null);
            Assert.Equal(broken, result.Failure is not null);
            Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(files[result.Key])), result.ContentHash);
        }
    }

    [Fact]
    public async Task A_file_that_cannot_be_opened_is_a_failure_with_a_sentence()
    {
        var missing = new PhotoInput("gone", _ => throw new FileNotFoundException("secret path"));

        var result = Assert.Single(await AnalyzeAsync([missing]));

        Assert.Equal("The file could not be opened or read.", result.Failure);
    }

    [Fact]
    public async Task An_error_of_the_source_reaches_the_caller()
    {
        static async IAsyncEnumerable<PhotoInput> Broken()
        {
            yield return Input("first", Picture(100, 100));
            await Task.Yield();
            throw new InvalidOperationException("the archive ended early");
        }

        var error = await Assert.ThrowsAsync<InvalidOperationException>(async () => await Analyzer.AnalyzeAsync(Broken(), false, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));

        Assert.Equal("the archive ended early", error.Message);
    }

    [Fact]
    public async Task Cancelling_ends_an_endless_source()
    {
        var picture = Picture(400, 300);
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var endless = Enumerable.Range(0, int.MaxValue).Select(index => Input($"{index}", picture)).ToAsyncEnumerable();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in Analyzer.AnalyzeAsync(endless, false, TestContext.Current.CancellationToken).WithCancellation(cancel.Token))
                await cancel.CancelAsync();
        });
    }

    [Fact]
    public async Task Leaving_the_enumeration_ends_the_work()
    {
        var picture = Picture(400, 300);
        var endless = Enumerable.Range(0, int.MaxValue).Select(index => Input($"{index}", picture)).ToAsyncEnumerable();

        await foreach (var result in Analyzer.AnalyzeAsync(endless, false, TestContext.Current.CancellationToken))
        {
            Assert.NotNull(result.Reading);
            break;
        }
    }

    [Fact]
    public async Task A_square_photo_is_read_as_if_it_were_seen_twice()
    {
        var square = Picture(512, 512);
        var photo = new PhotoDecoder(Microsoft.Extensions.Options.Options.Create(new DecodingOptions())).Decode(square, false, TestContext.Current.CancellationToken);
        var outputs = Assert.Single(services.GetRequiredService<ModelBatch>().Run([photo], TestContext.Current.CancellationToken));

        Assert.Same(photo.CentreView, photo.WholeView);
        Assert.Equal(outputs.CropLogits, outputs.SquashedLogits);
        var reading = Assert.Single(await AnalyzeAsync([Input("square", square)])).Reading!;
        Assert.Equal(1, reading.Facts.ClassProbabilities.Sum(), 1e-3);
        Assert.NotNull(reading.Facts.Descriptor);
    }

    private async Task<List<PhotoAnalysis>> AnalyzeAsync(IEnumerable<PhotoInput> inputs) =>
        await Analyzer.AnalyzeAsync(inputs.ToAsyncEnumerable(), withDisplayImages: false, TestContext.Current.CancellationToken).ToListAsync();

    private static PhotoInput Input(string key, byte[] bytes) => new(key, _ => ValueTask.FromResult<Stream>(new MemoryStream(bytes)));

    private static byte[] Picture(int width, int height)
    {
        using var noise = Image.Gaussnoise(width, height, sigma: 30, mean: 128);
        return noise.Cast(Enums.BandFormat.Uchar).JpegsaveBuffer();
    }
}
