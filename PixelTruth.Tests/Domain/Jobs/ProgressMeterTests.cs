using PixelTruth.Domain.Jobs;

namespace PixelTruth.Tests.Domain.Jobs;

public class ProgressMeterTests
{
    [Fact]
    public void Steady_work_gives_its_rate_and_the_time_left()
    {
        var meter = new ProgressMeter(TimeSpan.Zero);

        for (var second = 1; second <= 5; second++)
            meter.Update(TimeSpan.FromSeconds(second), second * 20);

        Assert.Equal(20, meter.Rate!.Value, 6);
        Assert.Equal(TimeSpan.FromSeconds(20), meter.TimeLeft(TimeSpan.FromSeconds(5), 500));
    }

    [Fact]
    public void The_first_three_seconds_promise_nothing()
    {
        var meter = new ProgressMeter(TimeSpan.Zero);

        meter.Update(TimeSpan.FromSeconds(2), 10);

        Assert.Null(meter.TimeLeft(TimeSpan.FromSeconds(2), 100));
    }

    [Fact]
    public void A_sudden_slowdown_raises_the_time_left_by_a_fifth_at_most()
    {
        var meter = new ProgressMeter(TimeSpan.Zero);
        meter.Update(TimeSpan.FromSeconds(4), 400);
        var before = meter.TimeLeft(TimeSpan.FromSeconds(4), 1000)!.Value;

        meter.Update(TimeSpan.FromSeconds(30), 401);

        var after = meter.TimeLeft(TimeSpan.FromSeconds(30), 1000)!.Value;
        Assert.Equal(before * 1.2, after);
    }

    [Fact]
    public void The_count_never_falls()
    {
        var meter = new ProgressMeter(TimeSpan.Zero, done: 7);

        meter.Update(TimeSpan.FromSeconds(1), 3);

        Assert.Equal(7, meter.Done);
    }
}
