using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace PixelTruth.Infrastructure.Understanding.Packs;

/// <summary>Hashes every model file at start, beside the first requests, and says which packs are refused and why.</summary>
internal sealed partial class VerifyPacks(IServiceProvider services, ILogger<VerifyPacks> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            var packs = services.GetRequiredService<PackCatalogue>();
            LogLoaded(packs.Packs.Count);
            foreach (var refusal in packs.Refusals)
                LogRefused(refusal.Reason);
        }
        catch (PackException e)
        {
            LogRefused(e.Message);
        }
    }

    [LoggerMessage(LogLevel.Information, "{Count} model packs were verified.")]
    private partial void LogLoaded(int count);

    [LoggerMessage(LogLevel.Error, "A model pack was refused. {Reason}")]
    private partial void LogRefused(string reason);
}
