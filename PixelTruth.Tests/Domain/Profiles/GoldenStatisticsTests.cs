using PixelTruth.Domain.Profiles;

namespace PixelTruth.Tests.Domain.Profiles;

public class GoldenStatisticsTests
{
    public static TheoryData<int> Cases => new(Enumerable.Range(0, 6));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Interval_p_value_lift_and_log_odds_equal_the_reference(int index)
    {
        var golden = GoldenFile.Read("learning.json").GetProperty("stats")[index];
        int Count(string name) => golden.GetProperty(name).GetInt32();
        double Number(string name, int at) => golden.GetProperty(name)[at].GetDouble();
        var (x, n, b, nb) = (Count("x"), Count("n"), Count("b"), Count("nb"));

        var interval = Wilson.Of(x, n);
        var lift = Lift.Of(x, n, b, nb);

        AssertClose(Number("wilson", 0), interval.Low);
        AssertClose(Number("wilson", 1), interval.High);
        AssertClose(golden.GetProperty("pvalue").GetDouble(), BetaBinomial.UpperTail(x, n, b, nb));
        AssertClose(Number("lift", 0), lift.Value);
        AssertClose(Number("lift", 1), lift.Interval.Low);
        AssertClose(Number("lift", 2), lift.Interval.High);
        AssertClose(golden.GetProperty("monroe_z").GetDouble(), LogOdds.Z(x, n, b, nb));
    }

    [Fact]
    public void Discoveries_equal_the_reference()
    {
        var golden = GoldenFile.Read("learning.json").GetProperty("bh");
        double[] p = [.. golden.GetProperty("p").EnumerateArray().Select(value => value.GetDouble())];

        var kept = BenjaminiHochberg.Keep(p, golden.GetProperty("q").GetDouble());

        Assert.Equal(golden.GetProperty("keep").EnumerateArray().Select(value => value.GetInt32() == 1), kept);
    }

    [Fact]
    public void No_p_values_are_no_discoveries() => Assert.Empty(BenjaminiHochberg.Keep([], 0.05));

    [Fact]
    public void Counts_that_can_not_be_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => BetaBinomial.UpperTail(6, 5, 0, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => Lift.Of(-1, 5, 0, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => LogOdds.Z(1, 5, 11, 10));
    }

    private static void AssertClose(double expected, double actual) =>
        Assert.Equal(expected, actual, Math.Max(1e-12, Math.Abs(expected) * 1e-9));
}
