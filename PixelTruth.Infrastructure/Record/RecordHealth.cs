using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace PixelTruth.Infrastructure.Record;

/// <summary>Well while the record answers.</summary>
public sealed class RecordHealth(PixelTruthDbFactory databases) : IHealthCheck
{
    /// <inheritdoc />
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var db = databases.ForSystem();
        return await db.Database.CanConnectAsync(cancellationToken)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("The database in the data folder can't be opened. Check that the folder is there and can be written.");
    }
}
