using System.Globalization;
using FsCheck.Xunit;
using PixelTruth.Web.Shared;

namespace PixelTruth.Tests.Web.Shared;

public sealed class SayTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");
    private static readonly DateTimeOffset Day = new(2014, 3, 12, 14, 2, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(1, "over 99%", "over 99 %")]
    [InlineData(.996, "over 99%", "over 99 %")]
    [InlineData(.994, "99%", "99 %")]
    [InlineData(.94, "94%", "94 %")]
    [InlineData(.006, "1%", "1 %")]
    [InlineData(.004, "under 1%", "under 1 %")]
    [InlineData(0, "under 1%", "under 1 %")]
    public void A_probability_is_whole_percent_and_its_ends_are_words(double probability, string english, string german)
    {
        Assert.Equal(english, Say.Probability(probability, English));
        Assert.Equal(german.Replace(' ', '\u00a0').Replace("over\u00a0", "over ").Replace("under\u00a0", "under "), Say.Probability(probability, German));
    }

    [Theory]
    [InlineData(1, 535, "top 1%")]
    [InlineData(16, 535, "top 3%")]
    [InlineData(535, 535, "top 100%")]
    public void A_match_is_a_rank(int rank, int count, string words) => Assert.Equal(words, Say.Rank(rank, count, English));

    [Fact]
    public void A_score_has_two_decimals()
    {
        Assert.Equal("0.84", Say.Score(.8400001, English));
        Assert.Equal("0,84", Say.Score(.84, German));
    }

    [Theory]
    [InlineData(.172, .141, .208, "17% (14–21%)", "17\u00a0% (14–21\u00a0%)")]
    [InlineData(.0089, .0041, .0181, "0.9% (0.4–1.8%)", "0,9\u00a0% (0,4–1,8\u00a0%)")]
    public void A_share_carries_its_interval(double share, double low, double high, string english, string german)
    {
        Assert.Equal(english, Say.Share(share, low, high, English));
        Assert.Equal(german, Say.Share(share, low, high, German));
    }

    [Theory]
    [InlineData(5.51, 4.32, 7.04, "×5.5 (4.3–7.0)", "×5,5 (4,3–7,0)")]
    [InlineData(12.4, 9.96, 15.1, "×12 (10–15)", "×12 (10–15)")]
    [InlineData(.42, .2, .7, "×0.4, less often", "×0,4, less often")]
    public void A_lift_has_two_figures(double lift, double low, double high, string english, string german)
    {
        Assert.Equal(english, Say.Lift(lift, low, high, English));
        Assert.Equal(german, Say.Lift(lift, low, high, German));
    }

    [Theory]
    [InlineData(.1, .3, true, 2013, "rising since 2013")]
    [InlineData(-.3, -.1, true, null, "falling")]
    [InlineData(-.1, .1, true, 2013, "steady")]
    [InlineData(.1, .3, false, 2013, "too few to tell")]
    public void A_trend_needs_an_interval_without_zero(double low, double high, bool enough, int? since, string words) =>
        Assert.Equal(words, Say.Trend(low, high, enough, since));

    [Fact]
    public void Counts_are_grouped_and_agree_with_their_noun()
    {
        Assert.Equal("1,204 photos", Say.Photos(1204, English));
        Assert.Equal("1.204 photos", Say.Photos(1204, German));
        Assert.Equal("1 photo", Say.Photos(1, English));
        Assert.Equal("0 photos", Say.Photos(0, English));
        Assert.Equal("about 6 more", Say.About(6, "more", English));
    }

    [Theory]
    [InlineData(4, "a few seconds")]
    [InlineData(41, "about 40 s")]
    [InlineData(57, "about 1 min")]
    [InlineData(250, "about 4 min")]
    [InlineData(3590, "about 1 h")]
    [InlineData(7300, "about 2 h")]
    public void Time_left_is_no_more_exact_than_it_can_be(double seconds, string words) =>
        Assert.Equal(words, Say.TimeLeft(TimeSpan.FromSeconds(seconds), English));

    [Theory]
    [InlineData(20, "just now")]
    [InlineData(130, "2 min ago")]
    [InlineData(2 * 3600, "2 h ago")]
    [InlineData(30 * 3600, "yesterday")]
    [InlineData(3 * 86400, "3 days ago")]
    [InlineData(7 * 86400, "12 Mar 2014")]
    [InlineData(-60, "12 Mar 2014")]
    public void A_date_is_relative_for_a_week(int secondsAgo, string words) => Assert.Equal(words, Say.When(Day, Day.AddSeconds(secondsAgo), English));

    [Fact]
    public void Dates_follow_the_culture()
    {
        Assert.Equal("12 March 2014", Say.LongDate(Day, English));
        Assert.Equal("12. März 2014", Say.LongDate(Day, German));
        Assert.Equal("12 Mar 2014", Say.Date(Day, English));
        Assert.StartsWith("12. Mär", Say.Date(Day, German), StringComparison.Ordinal);
        Assert.Equal("March 12, 2014", Say.LongDate(Day, CultureInfo.GetCultureInfo("en-US")));
        Assert.Equal("March 2014", Say.Month(Day, English));
        Assert.Equal("12 March 2014, 14:02", Say.Exact(Day, English));
    }

    [Theory]
    [InlineData(41.3, "41 photos a second")]
    [InlineData(128, "130 photos a second")]
    [InlineData(.35, "0.35 photos a second")]
    public void A_rate_has_two_figures(double rate, string words) => Assert.Equal(words, Say.Rate(rate, "photos", English));

    [Theory]
    [InlineData(1, "1 byte")]
    [InlineData(999, "999 bytes")]
    [InlineData(1000, "1.0 kB")]
    [InlineData(1_340_000_000, "1.3 GB")]
    [InlineData(999_700, "1.0 MB")]
    [InlineData(240_000_000, "240 MB")]
    public void A_size_has_two_figures(long bytes, string words) => Assert.Equal(words, Say.Size(bytes, English));

    [Property]
    public bool Parts_add_up_to_the_shown_total(byte[] sizes, ushort total)
    {
        var parts = Say.Parts([.. sizes.Select(size => (double)size)], total);
        return parts.Length == sizes.Length && (sizes.All(size => size == 0) || parts.Sum() == total) && parts.All(part => part >= 0);
    }

    [Fact]
    public void An_alternative_text_names_what_is_surest_first()
    {
        Assert.Equal(
            "Photo: library, book, table, window, coffee. 12 March 2014.",
            Say.Alt(null, ["library"], ["book", "table", "window", "coffee", "cup"], Day, isRead: true, English));
        Assert.Equal("Sunday read. Photo: book. 12 March 2014.", Say.Alt("Sunday read. ", [], ["book"], Day, isRead: true, English));
        Assert.Equal("Photo from 12 March 2014, not read yet", Say.Alt(null, [], [], Day, isRead: false, English));
        Assert.Equal("Photo, not read yet", Say.Alt(" ", [], [], null, isRead: false, English));
        Assert.Equal("Photo.", Say.Alt(null, [], [], null, isRead: true, English));
    }
}
