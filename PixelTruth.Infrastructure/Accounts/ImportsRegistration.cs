using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PixelTruth.Infrastructure.Jobs;
using PixelTruth.Infrastructure.Photos;

namespace PixelTruth.Infrastructure.Accounts;

/// <summary>Registers everything that brings photos in from files.</summary>
public static class ImportsRegistration
{
    /// <summary>Uploads, runs and the file store.</summary>
    public static IServiceCollection AddImports(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ImportOptions>().Bind(configuration.GetSection(ImportOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton<FileStore>();
        services.TryAddSingleton<AccountRevisions>();
        services.AddSingleton<UploadStore>();
        services.AddSingleton<RunTurns>();
        services.AddSingleton<PhotoIntake>();
        services.AddSingleton<ImportPhotos>();
        services.AddSingleton<StartImport>();
        services.AddSingleton<SteerImport>();
        services.AddSingleton<IUnfinishedWork, UnfinishedImports>();
        return services;
    }
}
