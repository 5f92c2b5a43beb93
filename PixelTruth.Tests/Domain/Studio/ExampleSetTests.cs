using PixelTruth.Domain.Studio;

namespace PixelTruth.Tests.Domain.Studio;

public class ExampleSetTests
{
    private static readonly SyntheticAccount Account = new(1, photos: 400);

    [Fact]
    public void The_newest_click_on_a_photo_wins()
    {
        var set = ExampleSet.From([Account.Example(7, false, 5), Account.Example(7, true, 9), Account.Example(7, false, 2)]);

        Assert.Single(set.Positives);
        Assert.Empty(set.Negatives);
        Assert.Equal(1, set.Contradictions);
    }

    [Fact]
    public void Near_duplicates_count_once_by_the_newest_click()
    {
        var set = ExampleSet.From([Account.Example(7, true, 5, cluster: 7), Account.Example(8, false, 9, cluster: 7), Account.Example(9, true, 1)]);

        Assert.Equal([Account.Example(9, true).PhotoId], set.Positives.Select(example => example.PhotoId));
        Assert.Equal([Account.Example(8, false).PhotoId], set.Negatives.Select(example => example.PhotoId));
    }

    [Fact]
    public void A_side_keeps_its_newest_256()
    {
        var set = ExampleSet.From(Enumerable.Range(0, 300).Select(i => Account.Example(i, true, i)));

        Assert.Equal(ExampleSet.MostPerSide, set.Positives.Count);
        Assert.Equal(DateTimeOffset.UnixEpoch.AddSeconds(44), set.Positives.Min(example => example.SaidAt));
    }

    [Fact]
    public void Photos_without_descriptor_do_not_count()
    {
        var set = ExampleSet.From([Account.Example(1, true) with { Projection = null }, Account.Example(2, true)]);

        Assert.Single(set.Positives);
    }
}
