using System.Globalization;
using Bunit;
using PixelTruth.Domain.Jobs;
using PixelTruth.Domain.Photos;
using PixelTruth.Web.Home;

namespace PixelTruth.Tests.Web.Home;

public sealed class ReadinessLineTests : BunitContext
{
    private static readonly DateTimeOffset Newest = new(2015, 12, 12, 0, 0, 0, TimeSpan.Zero);

    public ReadinessLineTests() => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-GB");

    [Theory]
    [InlineData(535, 0, 0, "Good to go: 535 photos read, newest 12 Dec 2015")]
    [InlineData(312, 223, 0, "312 of 535 photos read. 223 wait.")]
    [InlineData(0, 0, 3, "None of the 3 photos could be read. The reasons are in the library.")]
    public void It_says_how_far_the_account_is_read(int read, int waiting, int failed, string words)
    {
        var line = Render<ReadinessLine>(it => it.Add(p => p.State, new Readiness(read, waiting, failed, Newest)));

        Assert.Equal(words, line.Find("p").TextContent);
    }

    [Fact]
    public void While_photos_are_read_it_is_a_progress_bar()
    {
        var account = Guid.NewGuid();
        var job = new JobProgress(new JobKey(JobKind.Index, account), Guid.NewGuid(), account, JobState.Running, 312, 535, 14, TimeSpan.FromSeconds(16));

        var line = Render<ReadinessLine>(it => it.Add(p => p.State, new Readiness(312, 223, 0, Newest)).Add(p => p.Job, job));

        Assert.Equal("312", line.Find("[role=progressbar][aria-label='Reading photos']").GetAttribute("aria-valuenow"));
    }
}
