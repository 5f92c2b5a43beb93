using PixelTruth.Infrastructure.Understanding.Models;
using PixelTruth.Infrastructure.Understanding.Packs;
using PixelTruth.Tests.Infrastructure.Understanding;

[assembly: AssemblyFixture(typeof(ModelsFixture))]

namespace PixelTruth.Tests.Infrastructure.Understanding;

/// <summary>The committed packs and their models, loaded once for all tests and only when one asks.</summary>
public sealed class ModelsFixture : IDisposable
{
    private readonly Lazy<PackCatalogue> packs = new(() => PackCatalogue.Load(RepositoryRoot.Combine("models")));
    private readonly Lazy<GeneralModel> general;
    private readonly Lazy<DetectorModel> detector;
    private readonly Lazy<TextModel> text;

    public ModelsFixture()
    {
        general = new(() => new GeneralModel(Packs.Require(PackKinds.General), threads: 1));
        detector = new(() => new DetectorModel(Packs.Require(PackKinds.Detector), threads: 1));
        text = new(() => new TextModel(Packs.Require(PackKinds.Text), threads: 1));
    }

    public PackCatalogue Packs => packs.Value;

    public GeneralModel General => general.Value;

    public DetectorModel Detector => detector.Value;

    public TextModel Text => text.Value;

    public void Dispose()
    {
        if (general.IsValueCreated)
            general.Value.Dispose();
        if (detector.IsValueCreated)
            detector.Value.Dispose();
        if (text.IsValueCreated)
            text.Value.Dispose();
    }
}
