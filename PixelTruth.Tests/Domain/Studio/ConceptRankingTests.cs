using PixelTruth.Domain.Studio;

namespace PixelTruth.Tests.Domain.Studio;

public class ConceptRankingTests
{
    [Fact]
    public void Labelled_photos_stay_in_the_order_and_take_no_rank()
    {
        var model = Model(1, 0);

        var ranking = ConceptRanking.Rank(model, [9, 5, 1, 0, 0], [ExampleLabel.Yes, 0, 0, 0, 0]);

        Assert.Equal([0, 1, 2, 3, 4], ranking.Photos.Select(photo => photo.Index));
        Assert.Equal(MatchVerdict.Labelled, ranking.Photos[0].Verdict);
        var alone = ConceptRanking.Rank(model, [9, 5, 1, 0, 0], new ExampleLabel[5]);
        Assert.True(ranking.Photos[1].Probability > alone.Photos[1].Probability);
    }

    [Fact]
    public void Nothing_is_applied_before_three_of_each()
    {
        var scores = Separated();
        var labels = new ExampleLabel[scores.Length];

        var without = ConceptRanking.Rank(Model(8, 2), scores, labels);
        var with = ConceptRanking.Rank(Model(8, 3), scores, labels);

        Assert.Equal(0, without.Applied + without.AppliedForChecking);
        Assert.Equal("Not enough examples yet: 1 more No.", without.Readiness.Sentence);
        Assert.True(with.Applied > 0);
    }

    [Fact]
    public void Verdicts_never_rise_again_on_the_way_down()
    {
        var ranking = ConceptRanking.Rank(Model(8, 3), Separated(), new ExampleLabel[1000]);

        var verdicts = ranking.Photos.Select(photo => photo.Verdict).ToArray();
        Assert.Equal(verdicts.OrderDescending(), verdicts);
        Assert.All(ranking.Photos.Take(ranking.Applied), photo => Assert.True(photo.Probability >= ConceptRanking.SilentLimit));
        Assert.Equal(ranking.Applied, verdicts.Count(verdict => verdict == MatchVerdict.Applied));
    }

    [Fact]
    public void Suggestions_are_the_best_unlabelled_one_per_cluster()
    {
        var ranking = ConceptRanking.Rank(Model(1, 0), [5, 4, 3, 2, 1, 0], [ExampleLabel.Yes, 0, 0, 0, 0, 0]);

        var suggestions = ranking.Suggestions([10, 10, 11, 11, 12, 13], 2);

        Assert.Equal([2, 4], suggestions.Select(photo => photo.Index));
        Assert.Equal(3, ranking.Suggestions([10, 10, 11, 11, 12, 13], 9).Count);
    }

    [Fact]
    public void Equal_scores_keep_the_order_of_rows()
    {
        var ranking = ConceptRanking.Rank(Model(1, 0), new float[64], new ExampleLabel[64]);

        Assert.Equal(Enumerable.Range(0, 64), ranking.Photos.Select(photo => photo.Index));
        Assert.All(ranking.Photos, photo => Assert.InRange(photo.Probability, 0, 1));
    }

    [Theory]
    [InlineData(0, 5, "Pick one photo that shows it.")]
    [InlineData(1, 0, "Not enough examples yet: 2 more Yes and 3 more No.")]
    [InlineData(3, 3, "Ready to apply.")]
    public void Readiness_says_what_to_do(int positives, int negatives, string expected) =>
        Assert.Equal(expected, ConceptReadiness.Of(positives, negatives).Sentence);

    private static float[] Separated()
    {
        var random = new Random(1);
        return [.. Enumerable.Range(0, 1000).Select(i => (float)(random.NextDouble() * 0.1 + (i < 20 ? 1.5 - i * 0.05 : 0)))];
    }

    private static ConceptModel Model(int positives, int negatives) => new()
    {
        Weights = new float[4],
        Offset = 0,
        LeftOutPositives = [.. Enumerable.Repeat(0.4, positives)],
        LeftOutNegatives = new double[negatives],
    };
}
