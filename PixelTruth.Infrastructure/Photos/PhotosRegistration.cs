using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PixelTruth.Domain.Understanding;
using PixelTruth.Infrastructure.Understanding;

namespace PixelTruth.Infrastructure.Photos;

/// <summary>Registers what people see of their photos.</summary>
public static class PhotosRegistration
{
    /// <summary>Adds lists, cells, documents and labels of photos. Needs <c>AddUnderstanding</c>.</summary>
    public static IServiceCollection AddPhotos(this IServiceCollection services)
    {
        services.TryAddSingleton<AccountRevisions>();
        services.TryAddSingleton<FileStore>();
        services.TryAddSingleton(provider => provider.GetRequiredService<PhotoUnderstanding>().Knowledge);
        services.TryAddSingleton(provider => provider.GetRequiredService<Knowledge>().Vocabulary);
        return services
            .AddSingleton<ListPhotos>()
            .AddSingleton<FindPhotoCells>()
            .AddSingleton<FindNeighbours>()
            .AddSingleton<DescribePhoto>()
            .AddSingleton<CountTags>()
            .AddSingleton<LabelPhoto>();
    }
}
