using System.Text.Json;
using PixelTruth.Domain.Understanding;

namespace PixelTruth.Tests.Domain.Understanding;

/// <summary>Tags, related concepts and search scores agree with golden/tagging.json within its tolerances.</summary>
public sealed class GoldenTaggingTests(KnowledgeFixture fixture)
{
    private static readonly JsonElement Golden = GoldenFile.Read("tagging.json");
    private readonly PhotoUnderstanding understanding = fixture.Understanding;

    public static TheoryData<int> Photos => [.. Enumerable.Range(0, GoldenPhotos.Count)];

    public static TheoryData<int> Queries => [.. Enumerable.Range(0, Golden.GetProperty("queries_on_golden_photos").GetArrayLength())];

    [Theory]
    [MemberData(nameof(Photos))]
    public void Classes_and_scenes_have_the_golden_probabilities(int photo)
    {
        var facts = GoldenPhotos.Facts(understanding, photo);

        foreach (var item in Golden.GetProperty("photos")[photo].GetProperty("top10").EnumerateArray())
            Assert.Equal(item.GetProperty("p").GetDouble(), facts.ClassProbabilities[item.GetProperty("class").GetInt32()], 0.001);
        var scenes = Golden.GetProperty("photos")[photo].GetProperty("scenes").EnumerateArray().Select(item => item.GetSingle()).ToArray();
        Assert.All(scenes, (expected, index) => Assert.Equal(expected, facts.SceneProbabilities[index], 0.001));
    }

    [Theory]
    [MemberData(nameof(Photos))]
    public void Tags_are_the_golden_ones(int photo)
    {
        var tags = understanding.Tags(GoldenPhotos.Facts(understanding, photo));

        var expected = Golden.GetProperty("photos")[photo].GetProperty("tags").EnumerateArray().ToList();
        Assert.Equal(expected.Select(Id), tags.Select(tag => tag.ConceptId));
        Assert.Equal(expected.Select(tag => tag.GetProperty("source").GetString()), tags.Select(tag => SourceWord(tag.Source)));
        Assert.All(expected, (tag, index) => Assert.Equal(Score(tag), tags[index].Probability, Tolerance(tag)));
        Assert.All(tags, tag => Assert.NotEmpty(tag.Evidence));
    }

    [Theory]
    [MemberData(nameof(Photos))]
    public void Related_concepts_are_the_golden_ones(int photo)
    {
        var related = understanding.Related(GoldenPhotos.Facts(understanding, photo));

        var expected = Golden.GetProperty("photos")[photo].GetProperty("related").EnumerateArray().ToList();
        Assert.Equal(expected.Select(Id), related.Select(item => item.Concept.Id));
        Assert.All(expected, (item, index) => Assert.Equal(Score(item), related[index].Score, 0.002));
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public void Searches_have_the_golden_scores(int query)
    {
        var golden = Golden.GetProperty("queries_on_golden_photos")[query];
        var parsed = TextQuery.Parse(golden.GetProperty("query").GetString()!, understanding.Knowledge);
        var centred = understanding.Knowledge.Embeddings.CentreQuery(golden.GetProperty("vector").EnumerateArray().Select(item => item.GetSingle()).ToArray());

        var scores = Enumerable.Range(0, GoldenPhotos.Count).Select(photo => understanding.Score(GoldenPhotos.Facts(understanding, photo), parsed, centred)).ToArray();

        // Queries that rest on a pixel rule inherit the tolerance of its reconstruction.
        var usesPixels = parsed.Concepts.Any(concept => understanding.Knowledge.Evidence.Of(concept).PixelRules.Length > 0);
        Assert.All(golden.GetProperty("scores").EnumerateArray(), (expected, photo) => Assert.Equal(expected.GetDouble(), scores[photo], usesPixels ? 0.02 : 0.002));
    }

    [Fact]
    public void Search_texts_are_taken_apart_as_the_golden_ones()
    {
        Assert.All(Golden.GetProperty("queries_on_account").EnumerateArray(), golden => Assert.Equal(
            golden.GetProperty("parsed").EnumerateArray().Select(item => item.GetString()),
            TextQuery.Parse(golden.GetProperty("query").GetString()!, understanding.Knowledge).Concepts.Select(concept => concept.Id)));
    }

    private static string? Id(JsonElement element) => element.GetProperty("id").GetString();

    private static double Score(JsonElement element) => element.GetProperty("score").GetDouble();

    // The formulas of the pixel rules are reconstructed (docs/pixel-rules.md).
    private static double Tolerance(JsonElement tag) => tag.GetProperty("source").GetString() == "pixel" ? 0.02 : 0.002;

    private static string SourceWord(TagSource source) => source switch
    {
        TagSource.Hierarchy => "classifier",
        TagSource.Pixels => "pixel",
        _ => source.ToString().ToLowerInvariant(),
    };
}
