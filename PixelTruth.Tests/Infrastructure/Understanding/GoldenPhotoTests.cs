using System.Text.Json;
using Microsoft.Extensions.Options;
using PixelTruth.Domain.Understanding;
using PixelTruth.Infrastructure.Photos;
using PixelTruth.Infrastructure.Understanding;
using PixelTruth.Infrastructure.Understanding.Analysis;

namespace PixelTruth.Tests.Infrastructure.Understanding;

/// <summary>From file bytes on, the whole chain agrees with the reference (golden/tagging.json).</summary>
public sealed class GoldenPhotoTests(ModelsFixture models)
{
    private static readonly JsonElement Photos = JsonDocument.Parse(File.ReadAllBytes(RepositoryRoot.Combine("PixelTruth.Tests", "Golden", "tagging.json"))).RootElement.GetProperty("photos");

    [Fact]
    public void First_class_is_the_golden_one_on_at_least_eleven_of_twelve_photos()
    {
        var golden = Photos.EnumerateArray().ToList();
        var decoder = new PhotoDecoder(Options.Create(new DecodingOptions()));
        var photos = golden
            .Select(photo => SharedFolder.Require("photos", photo.GetProperty("file").GetString()!))
            .Select(path => decoder.Decode(File.ReadAllBytes(path), withDisplayImages: false, TestContext.Current.CancellationToken))
            .ToList();
        var understanding = new PhotoUnderstanding(KnowledgeReader.Read(models.Packs.Folder));

        var facts = new ModelBatch(models.General, models.Detector)
            .Run(photos, TestContext.Current.CancellationToken)
            .Select((outputs, index) => understanding.Derive(outputs, photos[index].Thumbnail64, photos[index].Thumbnail256, photos[index].Width, photos[index].Height))
            .ToList();

        var agreeing = facts.Where((fact, index) => BestClass(fact) == golden[index].GetProperty("top10")[0].GetProperty("class").GetInt32()).Count();
        Assert.True(agreeing >= 11, $"{agreeing} of {golden.Count} agree");
    }

    private static int BestClass(PhotoFacts facts) => Array.IndexOf(facts.ClassProbabilities, facts.ClassProbabilities.Max());
}
