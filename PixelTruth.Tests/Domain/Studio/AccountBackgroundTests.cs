using PixelTruth.Domain.Studio;

namespace PixelTruth.Tests.Domain.Studio;

public class AccountBackgroundTests
{
    [Fact]
    public void Under_two_photos_the_bank_speaks_alone()
    {
        var one = new float[SyntheticAccount.Dimensions];
        one[0] = 1;

        var background = AccountBackground.Build(one, SyntheticAccount.Bank);

        Assert.Equal(0, background.Photos);
        Assert.Equal(SyntheticAccount.Bank.Mean.ToArray(), background.Mean.ToArray());
        Assert.All(background.Eigenvalues, value => Assert.Equal(1.0 / SyntheticAccount.Dimensions, value, 1e-7));
    }

    [Fact]
    public void Eigenvalues_sum_to_one_as_unit_vectors_must()
    {
        Assert.Equal(1, new SyntheticAccount(1, photos: 900).Background.Eigenvalues.Sum(), 1e-5);
    }

    [Fact]
    public void A_photo_without_a_direction_can_not_be_trained_on()
    {
        var account = new SyntheticAccount(1);
        var broken = new float[SyntheticAccount.Dimensions];
        broken[2] = float.PositiveInfinity;

        Assert.Null(account.Background.Project(account.Background.Mean));
        Assert.Null(account.Background.Project(broken));
    }

    [Fact]
    public void A_large_account_is_drawn_from_the_same_way_each_time()
    {
        var drawn = AccountBackground.Sample(20_000);

        Assert.Equal(AccountBackground.MostPhotos, drawn.Distinct().Count());
        Assert.Equal(drawn.Order(), drawn);
        Assert.Equal(drawn, AccountBackground.Sample(20_000));
        Assert.InRange(drawn.Average(), 9_700, 10_300);
        Assert.Equal(Enumerable.Range(0, 30), AccountBackground.Sample(30));
    }

    [Theory]
    [InlineData(100, 149, false)]
    [InlineData(100, 150, true)]
    [InlineData(100, 50, true)]
    [InlineData(10_000, 10_900, false)]
    [InlineData(10_000, 11_000, true)]
    public void It_is_outdated_after_a_tenth_and_fifty_photos(int then, int now, bool expected) =>
        Assert.Equal(expected, AccountBackground.IsOutdated(then, now));
}
