using System.Globalization;
using System.Text.Json;
using PixelTruth.Domain.Photos;
using PixelTruth.Domain.Understanding;

namespace PixelTruth.Tests.Domain.Understanding;

/// <summary>Pixel features, descriptor, hash and registration agree with golden/learning.json, scene head with golden/scenes.json.</summary>
public sealed class GoldenDescriptorTests(KnowledgeFixture fixture)
{
    private static readonly JsonElement Learning = GoldenFile.Read("learning.json");
    private static readonly JsonElement Scenes = GoldenFile.Read("scenes.json");

    public static TheoryData<int> Photos => [0, 1, 2];

    [Theory]
    [MemberData(nameof(Photos))]
    public void Features_descriptor_and_hash_are_the_golden_ones(int photo)
    {
        var golden = Learning.GetProperty("descriptor")[photo];
        var thumbnail = Thumbnail(golden);

        var features = PixelFeatures.Of(thumbnail);
        var descriptor = fixture.Knowledge.Descriptor.Describe(Outputs(golden), features);

        Assert.All(Numbers(golden, "pixel"), (expected, index) => Assert.True(Math.Abs(expected - features[index]) < 1e-4, $"feature {index}: {expected} {features[index]}"));
        Assert.All(Numbers(golden, "descriptor"), (expected, index) => Assert.Equal(expected, descriptor![index], 1e-3));
        Assert.Equal(ulong.Parse(golden.GetProperty("phash").GetString()!, NumberStyles.HexNumber, CultureInfo.InvariantCulture), PerceptualHash.Of(PerceptualHash.Grey(thumbnail)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Registration_is_the_golden_one(int pair)
    {
        var golden = Learning.GetProperty("registration")[pair];

        var value = Registration.Correlate(Grey(golden.GetProperty("a").GetInt32()), Grey(golden.GetProperty("b").GetInt32()));

        Assert.Equal(golden.GetProperty("value").GetDouble(), value, 1e-3);
    }

    [Fact]
    public void Scene_head_gives_the_golden_probabilities()
    {
        Assert.All(Scenes.GetProperty("vectors").EnumerateArray(), vector =>
        {
            var measures = vector.GetProperty("measures").EnumerateObject().Select(item => item.Value.GetSingle()).ToArray();
            var probabilities = fixture.Knowledge.Scenes.Probabilities(Numbers(vector, "embedding"), measures);
            Assert.All(vector.GetProperty("probabilities").EnumerateObject(), (item, index) => Assert.Equal(item.Value.GetDouble(), probabilities[index], 0.001));
        });
    }

    private static float[] Grey(int photo) => PerceptualHash.Grey(Thumbnail(Learning.GetProperty("descriptor")[photo]));

    private static RgbImage Thumbnail(JsonElement golden) => new(64, 64, golden.GetProperty("thumb_rgb64").GetBytesFromBase64());

    private static ModelOutputs Outputs(JsonElement golden) => new()
    {
        CropLogits = Numbers(golden, "lc"),
        SquashedLogits = Numbers(golden, "ls"),
        CropEmbedding = Numbers(golden, "ec"),
        SquashedEmbedding = Numbers(golden, "es"),
        DetectorMaxima = [],
        RawDetections = [],
    };

    private static float[] Numbers(JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray().Select(item => item.GetSingle())];
}
