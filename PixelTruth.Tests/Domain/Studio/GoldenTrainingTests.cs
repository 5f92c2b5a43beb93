using PixelTruth.Domain.Studio;

namespace PixelTruth.Tests.Domain.Studio;

public class GoldenTrainingTests
{
    public static TheoryData<int> Cases => new(Enumerable.Range(0, 5));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Weights_scores_and_left_out_scores_equal_the_reference(int index)
    {
        var reference = TrainingCase.Read(index);
        var background = reference.Background();

        var model = reference.Train(background);

        var scores = new float[reference.Scores.Length];
        ConceptScorer.Score(model, reference.Descriptors, reference.Radii(background), scores);
        AssertClose(reference.Weights, model.Weights, 2e-5);
        AssertClose(reference.Scores, scores, 2e-5);
        AssertClose(reference.LeftOut, [.. model.LeftOutPositives.Concat(model.LeftOutNegatives).Select(score => (float)score)], 2e-5);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Probabilities_equal_the_reference(int index)
    {
        var reference = TrainingCase.Read(index);
        var model = reference.Train(reference.Background());

        var ranking = ConceptRanking.Rank(model, reference.Scores, reference.Labels());

        Assert.Equal(reference.Scores.Length, ranking.Photos.Count);
        foreach (var photo in ranking.Photos)
            Assert.Equal(reference.Probabilities[photo.Index], photo.Probability, 5e-5);
    }

    // Leaving out a No keeps lambda as it is, so that the short cut must be exact; leaving out a Yes changes lambda.
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void Left_out_scores_are_those_of_training_without_the_example(int index)
    {
        var reference = TrainingCase.Read(index);
        var background = reference.Background();
        var model = reference.Train(background);
        var left = reference.Negatives[0];
        var without = ConceptTrainer.Train(
            background,
            [.. reference.Positives.Select(photo => background.Project(reference.Descriptor(photo))!)],
            [.. reference.Negatives.Skip(1).Select(photo => background.Project(reference.Descriptor(photo))!)])!;

        var score = new float[1];
        ConceptScorer.Score(without, reference.Descriptor(left), [background.Radius(reference.Descriptor(left))], score);
        Assert.Equal(score[0], model.LeftOutNegatives[0], 1e-5);
    }

    private static void AssertClose(float[] expected, float[] actual, double tolerance)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (var i = 0; i < expected.Length; i++)
            Assert.Equal(expected[i], actual[i], tolerance);
    }
}
