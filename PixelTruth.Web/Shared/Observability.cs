using Microsoft.Extensions.Diagnostics.HealthChecks;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using PixelTruth.Infrastructure.Record;

namespace PixelTruth.Web.Shared;

/// <summary>How an operator sees whether the server is well.</summary>
internal static class Observability
{
    /// <summary>The environment variable by which OpenTelemetry names where measurements go.</summary>
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Measures and traces, sent only where an address is configured, and health checks.</summary>
    public static IServiceCollection AddObservability(this IServiceCollection services, IConfiguration configuration)
    {
        var exports = !string.IsNullOrWhiteSpace(configuration[Endpoint]);
        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("PixelTruth"))
            .WithMetrics(metrics =>
            {
                metrics.AddAspNetCoreInstrumentation().AddRuntimeInstrumentation().AddMeter("PixelTruth.*");
                if (exports)
                    metrics.AddOtlpExporter();
            })
            .WithTracing(tracing =>
            {
                tracing.AddAspNetCoreInstrumentation().AddSource("PixelTruth.*");
                if (exports)
                    tracing.AddOtlpExporter();
            });
        services.AddHealthChecks().AddCheck<RecordHealth>("record", HealthStatus.Unhealthy, [Ready]);
        return services;
    }

    /// <summary>The tag of checks that decide whether the server can do its work.</summary>
    public const string Ready = "ready";

    /// <summary>/health/live answers while the process runs, /health/ready while it can work.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new() { Predicate = check => check.Tags.Contains(Ready) }).AllowAnonymous();
    }
}
