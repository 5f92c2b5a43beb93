using Microsoft.Extensions.DependencyInjection;
using PixelTruth.Domain.Understanding;
using PixelTruth.Infrastructure.Record;

namespace PixelTruth.Infrastructure.Search;

/// <summary>Registers search.</summary>
public static class SearchRegistration
{
    /// <summary>Adds <see cref="SearchPhotos"/> and the spaces it reads.</summary>
    public static IServiceCollection AddSearch(this IServiceCollection services) => services
        .AddSingleton<AccountSpaces>()
        .AddSingleton(provider => new SearchPhotos(
            provider.GetRequiredService<AccountSpaces>(), provider.GetRequiredService<PixelTruthDbFactory>(), provider.GetRequiredService<Knowledge>()));
}
