using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace PixelTruth.Infrastructure.Record;

/// <summary>Registers the system of record.</summary>
public static class RecordRegistration
{
    /// <summary>SQLite in the data folder, with contexts per member.</summary>
    public static IServiceCollection AddRecord(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DataOptions>().Bind(configuration.GetSection(DataOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<WriteGate>();
        services.AddSingleton(provider => new PixelTruthDbFactory(
            SqliteOptions(provider.GetRequiredService<IOptions<DataOptions>>().Value), provider.GetRequiredService<WriteGate>()));
        // Identity's stores ask for a context by its type; they touch no member-owned row.
        services.AddScoped(provider => provider.GetRequiredService<PixelTruthDbFactory>().ForSystem());
        return services;
    }

    /// <summary>Creates the data folder and brings the schema up to date. Call before the app serves anything.</summary>
    public static async Task MigrateRecordAsync(this IServiceProvider services, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(services.GetRequiredService<IOptions<DataOptions>>().Value.PathOf());
        await using var db = services.GetRequiredService<PixelTruthDbFactory>().ForSystem();
        await db.Database.MigrateAsync(cancellationToken);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;", cancellationToken);
    }

    private static DbContextOptions<PixelTruthDb> SqliteOptions(DataOptions data)
    {
        var connection = new SqliteConnectionStringBuilder
        {
            DataSource = data.PathOf("pixeltruth.db"),
            ForeignKeys = true,
            DefaultTimeout = 30,
        };
        return new DbContextOptionsBuilder<PixelTruthDb>().UseSqlite(connection.ConnectionString).Options;
    }
}
