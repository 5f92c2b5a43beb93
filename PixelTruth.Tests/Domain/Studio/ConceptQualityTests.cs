using PixelTruth.Domain.Studio;

namespace PixelTruth.Tests.Domain.Studio;

public class ConceptQualityTests
{
    private static readonly float[] Scores = [.. Enumerable.Range(0, 100).Select(i => i / 100f)];

    [Fact]
    public void Under_five_examples_nothing_is_measured()
    {
        var quality = Measure([.9, .9, .9, .9]);

        Assert.Null(quality.FindsItsOwn);
        Assert.Null(quality.Recall);
        Assert.Equal(1, quality.MissingExamples);
        Assert.Equal(QualityWord.TooFewExamples, quality.Word);
    }

    [Fact]
    public void From_five_the_share_of_photos_below_is_shown()
    {
        var quality = Measure([.905, .905, .905, .505, .505]);

        Assert.Equal((3 * .91 + 2 * .51) / 5, quality.FindsItsOwn!.Value, 1e-9);
        Assert.Null(quality.Recall);
        Assert.Equal(3, quality.MissingExamples);
    }

    [Fact]
    public void From_eight_recall_has_an_interval()
    {
        var quality = Measure([.99, .99, .99, .99, .99, .99, .2, .2]);

        Assert.Equal(0.75, quality.Recall!.Value, 1e-9);
        Assert.True(quality.RecallInterval!.Value.Contains(0.75));
        Assert.InRange(quality.RecallInterval.Value.Width, 0.4, 0.7);
        Assert.Equal(0, quality.MissingExamples);
    }

    [Fact]
    public void Words_follow_the_measure()
    {
        Assert.Equal(QualityWord.Reliable, Measure([.. Enumerable.Repeat(.97, 8)]).Word);
        Assert.Equal(QualityWord.Promising, Measure([.. Enumerable.Repeat(.97, 5)]).Word);
        Assert.Equal(QualityWord.DoesNotSeparate, Measure([.. Enumerable.Repeat(.5, 8)]).Word);
    }

    [Fact]
    public void Checked_precision_is_wide_for_few_checks() =>
        Assert.InRange(ConceptQuality.CheckedPrecision(3, 0).Low, 0.4, 0.5);

    private static ConceptQuality Measure(double[] leftOut) => ConceptQuality.Of(
        new ConceptModel { Weights = [], Offset = 0, LeftOutPositives = leftOut, LeftOutNegatives = [] },
        Scores,
        new ExampleLabel[Scores.Length]);
}
