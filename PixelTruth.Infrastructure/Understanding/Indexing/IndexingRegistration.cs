using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PixelTruth.Infrastructure.Jobs;
using PixelTruth.Infrastructure.Photos;

namespace PixelTruth.Infrastructure.Understanding.Indexing;

/// <summary>Registers the job that reads pending photos.</summary>
public static class IndexingRegistration
{
    /// <summary>Needs <c>AddRecord</c>, <c>AddJobs</c>, <c>AddPhotoDecoding</c> and <c>AddUnderstanding</c>.</summary>
    public static IServiceCollection AddIndexing(this IServiceCollection services)
    {
        services.TryAddSingleton<FileStore>();
        services.TryAddSingleton<AccountRevisions>();
        services.AddSingleton<IndexTurns>();
        services.AddSingleton<PendingPhotos>();
        services.AddSingleton<StoreReadings>();
        services.AddSingleton<RequestIndexing>();
        services.AddSingleton<IPhotosArrived>(provider => provider.GetRequiredService<RequestIndexing>());
        services.AddSingleton<ReadingControl>();
        services.AddSingleton<IUnfinishedWork, UnfinishedIndexing>();
        services.AddTransient<IndexAccount>();
        return services;
    }
}
