using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace PixelTruth.Infrastructure.Photos;

/// <summary>Registers the reading of picture files.</summary>
public static class PhotoDecodingRegistration
{
    /// <summary>Adds <see cref="PhotoDecoder"/> with limits from <see cref="DecodingOptions.Section"/>.</summary>
    public static IServiceCollection AddPhotoDecoding(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DecodingOptions>()
            .Bind(configuration.GetSection(DecodingOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddSingleton<PhotoDecoder>();
        return services;
    }
}
