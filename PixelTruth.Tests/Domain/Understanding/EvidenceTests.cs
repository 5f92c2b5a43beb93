using FsCheck;
using FsCheck.Xunit;
using PixelTruth.Domain.Understanding;

namespace PixelTruth.Tests.Domain.Understanding;

/// <summary>Evidence is a probability and grows with the hierarchy; folding and descriptors keep their promises.</summary>
public sealed class EvidenceTests(KnowledgeFixture fixture)
{
    private readonly PhotoUnderstanding understanding = fixture.Understanding;

    [Property(MaxTest = 30)]
    public void Probabilities_stay_within_bounds_for_any_outputs(int seed)
    {
        var facts = Random(seed);

        Assert.Equal(1, facts.ClassProbabilities.Sum(), 1e-4);
        float[] all = [.. facts.ClassProbabilities, .. facts.DetectorProbabilities, .. facts.SceneProbabilities, .. facts.PixelProbabilities];
        Assert.All(all, probability => Assert.InRange(probability, 0f, 1f));
        Assert.All(fixture.Vocabulary.Concepts, concept => Assert.InRange(understanding.EvidenceFor(facts, concept) ?? 0, 0, 1));
        Assert.InRange(understanding.Tags(facts).Count, 0, 15);
    }

    [Property(MaxTest = 10)]
    public void A_wider_concept_has_at_least_the_classes_and_objects_of_a_narrower_one(int seed)
    {
        var facts = Random(seed);
        foreach (var concept in fixture.Vocabulary.Concepts)
        {
            var narrow = PhotoEvidence.Of(facts, fixture.Knowledge.Evidence.Of(concept));
            foreach (var parent in concept.ParentIds.Select(fixture.Vocabulary.Find).OfType<Concept>())
            {
                if (!fixture.Knowledge.Evidence.Of(concept).Classes.Except(fixture.Knowledge.Evidence.Of(parent).Classes).Any())
                    Assert.True((PhotoEvidence.Of(facts, fixture.Knowledge.Evidence.Of(parent)).Classifier ?? 0) >= (narrow.Classifier ?? 0) - 1e-9, $"{concept.Id} below {parent.Id}");
            }
        }
    }

    [Fact]
    public void A_concept_nothing_can_see_has_no_evidence_rather_than_none()
    {
        Assert.Null(understanding.EvidenceFor(GoldenPhotos.Facts(understanding, 0), fixture.Vocabulary.Find("loneliness")!));
    }

    [Fact]
    public void Outputs_that_are_not_numbers_give_no_descriptor()
    {
        var outputs = GoldenPhotos.Outputs(0);
        outputs.CropLogits[5] = float.NaN;

        Assert.Null(fixture.Knowledge.Descriptor.Describe(outputs, PixelFeatures.Of(GoldenPhotos.Thumbnail(0))));
    }

    [Fact]
    public void The_laptop_stands_for_all_computers_above_it()
    {
        var tags = understanding.Tags(GoldenPhotos.Facts(understanding, 4));

        var laptop = Assert.Single(new TagFolding(fixture.Vocabulary).Fold(tags), folded => folded.Tag.ConceptId == "laptop-computer");

        Assert.Equal(["portable-computer", "personal-computer", "computer"], laptop.Folded.Select(tag => tag.ConceptId));
    }

    [Theory]
    [InlineData("domestic-cat", "cat")]
    [InlineData("mountain", "mountains")]
    [InlineData("person", "people")]
    public void Twins_are_shown_once(string first, string second)
    {
        var folded = new TagFolding(fixture.Vocabulary).Fold([Tag(first), Tag(second)]);

        Assert.Equal(first, Assert.Single(folded).Tag.ConceptId);
        Assert.Equal(second, Assert.Single(folded[0].Folded).ConceptId);
    }

    [Property(MaxTest = 60)]
    public void Folding_never_loses_or_doubles_a_tag(NonNegativeInt[] picks)
    {
        var ids = picks.Select(pick => fixture.Vocabulary.Concepts[fixture.Knowledge.Evidence.Showable[pick.Get * 31 % fixture.Knowledge.Evidence.Showable.Count]].Id).Distinct().ToList();

        var folded = new TagFolding(fixture.Vocabulary).Fold([.. ids.Select(Tag)]);

        Assert.Equal(ids.Order(StringComparer.Ordinal), folded.SelectMany(item => item.Folded.Append(item.Tag)).Select(tag => tag.ConceptId).Order(StringComparer.Ordinal));
    }

    private static Tag Tag(string id) => new(id, 0.9, TagSource.Classifier, [new Evidence(EvidenceKind.Class, "general", id, 0.9)]);

    private PhotoFacts Random(int seed)
    {
        var random = new Random(seed);
        return understanding.Derive(
            new ModelOutputs
            {
                CropLogits = Numbers(1000, -10, 25),
                SquashedLogits = Numbers(1000, -10, 25),
                CropEmbedding = Numbers(1280, 0, 6),
                SquashedEmbedding = Numbers(1280, 0, 6),
                DetectorMaxima = Numbers(90, 0, 1),
                RawDetections = [],
            },
            GoldenPhotos.Thumbnail(random.Next(GoldenPhotos.Count)),
            GoldenPhotos.Measures(random.Next(GoldenPhotos.Count)));

        float[] Numbers(int count, float low, float high) => [.. Enumerable.Range(0, count).Select(_ => low + ((high - low) * random.NextSingle()))];
    }
}
