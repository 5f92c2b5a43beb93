using PixelTruth.Infrastructure.Photos;

namespace PixelTruth.Web.Home;

/// <summary>Registers what the home page asks for.</summary>
internal static class HomeRegistration
{
    /// <summary>The counts of an account.</summary>
    public static IServiceCollection AddHome(this IServiceCollection services) => services.AddSingleton<MeasureReadiness>();
}
