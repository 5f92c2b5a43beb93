using FsCheck.Xunit;
using PixelTruth.Domain.Studio;

namespace PixelTruth.Tests.Domain.Studio;

public class ConceptTrainerTests
{
    [Property(MaxTest = 60)]
    public void A_further_Yes_raises_the_score_of_its_photo(int seed)
    {
        var account = new SyntheticAccount(seed);
        var random = new Random(seed);
        var before = Enumerable.Range(0, random.Next(1, 6)).Select(photo => account.Example(photo, true)).ToArray();
        var added = random.Next(before.Length, account.Photos);

        var less = account.Score(ExampleSet.From(before).Train(account.Background)!)[added];
        var more = account.Score(ExampleSet.From([.. before, account.Example(added, true)]).Train(account.Background)!)[added];

        Assert.True(more > less, $"{more} is not above {less}");
    }

    [Property(MaxTest = 60)]
    public void A_further_No_lowers_the_score_of_a_photo_that_ranked_above_zero(int seed)
    {
        var account = new SyntheticAccount(seed);
        ConceptExample[] before = [account.Example(0, true), account.Example(1, true), account.Example(2, true)];
        var scores = account.Score(ExampleSet.From(before).Train(account.Background)!);
        var best = Enumerable.Range(3, account.Photos - 3).MaxBy(photo => scores[photo]);

        var after = account.Score(ExampleSet.From([.. before, account.Example(best, false)]).Train(account.Background)!);

        Assert.True(scores[best] > 0);
        Assert.InRange(after[best], 0, scores[best]);
    }

    [Property(MaxTest = 40)]
    public void The_order_of_clicks_does_not_matter_to_the_last_bit(int seed)
    {
        var account = new SyntheticAccount(seed);
        var random = new Random(seed);
        var clicks = Enumerable.Range(0, 12).Select(i => account.Example(random.Next(account.Photos), random.Next(2) == 0, i))
            .Append(account.Example(0, true, 99)).ToArray();
        var shuffled = clicks.ToArray();
        random.Shuffle(shuffled);

        var first = ExampleSet.From(clicks).Train(account.Background)!;
        var second = ExampleSet.From(shuffled).Train(AccountBackground.Build(account.Descriptors, SyntheticAccount.Bank))!;

        Assert.Equal(first.Weights, second.Weights);
        Assert.Equal(first.LeftOutPositives, second.LeftOutPositives);
        Assert.Equal(first.LeftOutNegatives, second.LeftOutNegatives);
    }

    [Fact]
    public void Photos_alike_rank_above_the_others_from_one_click_on()
    {
        var account = new SyntheticAccount(3);

        var scores = account.Score(ExampleSet.From([account.Example(0, true)]).Train(account.Background)!);

        Assert.True(scores[1..20].Average() > scores[20..].Average() + 0.1);
    }

    [Fact]
    public void Without_a_Yes_there_is_nothing_to_learn()
    {
        var account = new SyntheticAccount(3);

        Assert.Null(ExampleSet.From([]).Train(account.Background));
        Assert.Null(ExampleSet.From([account.Example(4, false)]).Train(account.Background));
        Assert.Null(ExampleSet.From([account.Example(4, true) with { Projection = null }]).Train(account.Background));
    }

    [Fact]
    public void Numbers_that_break_down_leave_the_previous_state_in_force()
    {
        var account = new SyntheticAccount(3);
        var previous = ExampleSet.From([account.Example(0, true)]).Train(account.Background)!;
        var broken = new double[SyntheticAccount.Dimensions];
        broken[3] = double.NaN;

        Assert.Same(previous, ConceptTrainer.Train(account.Background, [broken], [], previous));
        Assert.Null(ConceptTrainer.Train(account.Background, [broken], []));
    }

    [Fact]
    public void Bytes_score_nearly_as_floats_do()
    {
        var account = new SyntheticAccount(5);
        var model = ExampleSet.From([account.Example(0, true), account.Example(40, false)]).Train(account.Background)!;
        var bytes = new sbyte[account.Descriptors.Length];
        var scales = new float[account.Photos];
        for (var photo = 0; photo < account.Photos; photo++)
        {
            var row = account.Descriptor(photo);
            foreach (var number in row)
                scales[photo] = Math.Max(scales[photo], Math.Abs(number) / 127);
            for (var i = 0; i < row.Length; i++)
                bytes[photo * row.Length + i] = (sbyte)Math.Round(row[i] / scales[photo]);
        }

        var scores = new float[account.Photos];
        ConceptScorer.Score(model, bytes, scales, account.Radii, scores);

        var exact = account.Score(model);
        for (var photo = 0; photo < account.Photos; photo++)
            Assert.Equal(exact[photo], scores[photo], 0.01);
    }

    [Fact]
    public void Sizes_that_do_not_belong_together_are_refused()
    {
        var account = new SyntheticAccount(5);
        var model = ExampleSet.From([account.Example(0, true)]).Train(account.Background)!;

        Assert.Throws<ArgumentException>(() => ConceptScorer.Score(model, account.Descriptors, account.Radii, new float[3]));
        Assert.Throws<ArgumentException>(() => account.Background.Project(new float[5]));
        Assert.Throws<ArgumentException>(() => AccountBackground.Build(new float[33], SyntheticAccount.Bank));
    }
}
