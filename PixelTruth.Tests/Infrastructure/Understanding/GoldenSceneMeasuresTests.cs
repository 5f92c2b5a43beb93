using System.Text.Json;
using Microsoft.Extensions.Options;
using PixelTruth.Domain.Understanding;
using PixelTruth.Infrastructure.Photos;

namespace PixelTruth.Tests.Infrastructure.Understanding;

/// <summary>The pixel measures of decoded photos agree with golden/scenes.json, within what another decoder and resampler may change.</summary>
public sealed class GoldenSceneMeasuresTests
{
    private const double Relative = 0.02;
    private const double Absolute = 0.005;

    [Fact]
    public void Measures_of_the_shared_photos_are_the_golden_ones()
    {
        SharedFolder.Require("photos", "account");
        using var golden = JsonDocument.Parse(File.ReadAllText(SharedFolder.Require("golden", "scenes.json")));
        var decoder = new PhotoDecoder(Options.Create(new DecodingOptions()));
        var differences = golden.RootElement.GetProperty("photos").EnumerateArray().SelectMany(photo => Differences(decoder, photo)).ToList();

        Assert.True(differences.Count == 0, string.Join(Environment.NewLine, differences));
    }

    private static IEnumerable<string> Differences(PhotoDecoder decoder, JsonElement photo)
    {
        var path = photo.GetProperty("path").GetString()!;
        var decoded = decoder.Decode(File.ReadAllBytes(SharedFolder.Require(path)), false, TestContext.Current.CancellationToken);
        var measures = SceneMeasures.Of(decoded.Thumbnail256, (double)decoded.Width / decoded.Height);
        return photo.GetProperty("measures").EnumerateObject()
            .Select((item, index) => (item.Name, Expected: item.Value.GetDouble(), Actual: measures[index]))
            .Where(item => Math.Abs(item.Expected - item.Actual) > Math.Max(Absolute, Relative * Math.Abs(item.Expected)))
            .Select(item => $"{path} {item.Name}: {item.Expected} {item.Actual}");
    }
}
