using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PixelTruth.Domain.Understanding;
using PixelTruth.Infrastructure.Understanding.Analysis;
using PixelTruth.Infrastructure.Understanding.Models;
using PixelTruth.Infrastructure.Understanding.Packs;

namespace PixelTruth.Infrastructure.Understanding;

/// <summary>Registers model packs, models and the reading of photos.</summary>
public static class UnderstandingRegistration
{
    /// <summary>
    /// Adds <see cref="PackCatalogue"/>, the models and <see cref="PhotoAnalyzer"/> as singletons; each is loaded when first asked for.
    /// Needs <c>AddPhotoDecoding</c>.
    /// </summary>
    public static IServiceCollection AddUnderstanding(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ModelOptions>().Bind(configuration.GetSection(ModelOptions.Section));
        services.AddOptions<AnalysisOptions>()
            .Bind(configuration.GetSection(AnalysisOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddSingleton(provider => PackCatalogue.Load(provider.GetRequiredService<IOptions<ModelOptions>>().Value.Locate()));
        services.AddSingleton(provider => new GeneralModel(Pack(provider, PackKinds.General), Analysis(provider).EffectiveThreadsPerRun));
        services.AddSingleton(provider => new DetectorModel(Pack(provider, PackKinds.Detector), Analysis(provider).EffectiveThreadsPerRun));
        services.AddSingleton(provider => new TextModel(Pack(provider, PackKinds.Text), Environment.ProcessorCount));
        services.AddSingleton(ReadUnderstanding);
        services.AddSingleton<ModelBatch>();
        services.AddSingleton<PhotoAnalyzer>();
        services.AddHostedService<VerifyPacks>();
        return services;
    }

    private static PhotoUnderstanding ReadUnderstanding(IServiceProvider provider)
    {
        var packs = provider.GetRequiredService<PackCatalogue>();
        packs.Require(PackKinds.Vocabulary);
        packs.Require(PackKinds.Scenes);
        return new PhotoUnderstanding(KnowledgeReader.Read(packs.Folder));
    }

    private static ModelPack Pack(IServiceProvider provider, string kind) => provider.GetRequiredService<PackCatalogue>().Require(kind);

    private static AnalysisOptions Analysis(IServiceProvider provider) => provider.GetRequiredService<IOptions<AnalysisOptions>>().Value;
}
