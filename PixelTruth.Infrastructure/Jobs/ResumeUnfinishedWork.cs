using Microsoft.Extensions.Hosting;

namespace PixelTruth.Infrastructure.Jobs;

/// <summary>At start, lets every feature enqueue again what a stop or a kill interrupted.</summary>
internal sealed class ResumeUnfinishedWork(IEnumerable<IUnfinishedWork> features) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var feature in features)
            await feature.ResumeAsync(stoppingToken);
    }
}
