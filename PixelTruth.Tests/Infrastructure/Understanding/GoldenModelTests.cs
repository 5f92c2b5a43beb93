using System.Numerics.Tensors;
using System.Text.Json;
using PixelTruth.Domain.Photos;
using PixelTruth.Infrastructure.Understanding.Models;

namespace PixelTruth.Tests.Infrastructure.Understanding;

/// <summary>The models reproduce golden/models.json within its tolerances.</summary>
public sealed class GoldenModelTests(ModelsFixture models)
{
    private static readonly JsonElement Golden = JsonDocument.Parse(File.ReadAllBytes(RepositoryRoot.Combine("PixelTruth.Tests", "Golden", "models.json"))).RootElement;

    public static TheoryData<int> TextItems => [.. Enumerable.Range(0, Golden.GetProperty("text").GetProperty("items").GetArrayLength())];

    [Fact]
    public void Classifier_gives_the_golden_logits_and_embedding()
    {
        var golden = Golden.GetProperty("general");
        var tolerance = golden.GetProperty("tolerance").GetDouble();

        var output = Assert.Single(models.General.Run([Synthetic(260)], TestContext.Current.CancellationToken));

        AssertClose(Numbers(golden.GetProperty("logits_first8")), output.Logits, tolerance);
        AssertClose(Numbers(golden.GetProperty("embedding_first16")), output.Embedding, tolerance);
        Assert.Equal(golden.GetProperty("embedding_norm").GetDouble(), TensorPrimitives.Norm<float>(output.Embedding), tolerance);
        var best = output.Logits.Select((logit, index) => (Class: index, Logit: logit)).OrderByDescending(item => item.Logit).Take(5).ToList();
        Assert.Equal(golden.GetProperty("top5").EnumerateArray().Select(item => item[0].GetInt32()), best.Select(item => item.Class));
        AssertClose([.. golden.GetProperty("top5").EnumerateArray().Select(item => item[1].GetSingle())], [.. best.Select(item => item.Logit)], tolerance);
    }

    [Fact]
    public void Detector_gives_the_golden_scores_and_selection()
    {
        var golden = Golden.GetProperty("detector");
        var tolerance = golden.GetProperty("tolerance").GetDouble();

        var output = Assert.Single(models.Detector.Run([Synthetic(300)], TestContext.Current.CancellationToken));

        AssertClose(Numbers(golden.GetProperty("scores_max_first10_classes")), output.Maxima, tolerance);
        var selected = Assert.Single(output.Detections);
        Assert.Equal(golden.GetProperty("selected")[0][1].GetInt32() + 1, selected.CocoId);
        Assert.InRange(selected.Probability, 0.3f, 1f);
    }

    [Fact]
    public void A_batch_gives_each_picture_what_it_gets_alone()
    {
        var images = new[] { Synthetic(300), Plain(300), Synthetic(300) };

        var together = models.Detector.Run(images, TestContext.Current.CancellationToken);

        Assert.Single(together[0].Detections);
        Assert.Equal(together[0].Detections, together[2].Detections);
        AssertClose(models.Detector.Run([images[1]], TestContext.Current.CancellationToken)[0].Maxima, together[1].Maxima, 1e-4);
    }

    [Theory]
    [MemberData(nameof(TextItems))]
    public void Text_gives_the_golden_ids_and_embedding(int item)
    {
        var golden = Golden.GetProperty("text").GetProperty("items")[item];
        var text = golden.GetProperty("text").GetString()!;

        Assert.Equal(golden.GetProperty("ids").EnumerateArray().Select(id => id.GetInt32()), models.Text.Tokenize(text, maxTokens: 256));
        var embedding = Assert.Single(models.Text.Embed([text], maxTokens: 256, TestContext.Current.CancellationToken));
        Assert.True(TensorPrimitives.CosineSimilarity<float>(Numbers(golden.GetProperty("embedding")), embedding) >= Golden.GetProperty("text").GetProperty("tolerance_cosine").GetSingle());
    }

    [Fact]
    public void Padding_does_not_change_an_embedding()
    {
        var alone = models.Text.Embed(["dog"], TextModel.QueryTokens, TestContext.Current.CancellationToken)[0];
        var together = models.Text.Embed(["dog", "a man riding a wave on a surfboard"], TextModel.QueryTokens, TestContext.Current.CancellationToken)[0];

        Assert.True(TensorPrimitives.CosineSimilarity<float>(alone, together) > 0.9999f);
    }

    private static RgbImage Synthetic(int side)
    {
        var pixels = new byte[side * side * 3];
        for (var y = 0; y < side; y++)
        {
            for (var x = 0; x < side; x++)
            {
                var at = ((y * side) + x) * 3;
                pixels[at] = (byte)(x * 255 / (side - 1));
                pixels[at + 1] = (byte)(y * 255 / (side - 1));
                pixels[at + 2] = (byte)(x * y % 256);
            }
        }

        return new RgbImage(side, side, pixels);
    }

    private static RgbImage Plain(int side)
    {
        var pixels = new byte[side * side * 3];
        Array.Fill(pixels, (byte)128);
        return new RgbImage(side, side, pixels);
    }

    private static float[] Numbers(JsonElement array) => [.. array.EnumerateArray().Select(number => number.GetSingle())];

    private static void AssertClose(float[] expected, float[] actual, double tolerance)
    {
        for (var index = 0; index < expected.Length; index++)
            Assert.Equal(expected[index], actual[index], tolerance);
    }
}
