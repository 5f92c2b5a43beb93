using System.Diagnostics;
using PixelTruth.Domain.Understanding;

namespace PixelTruth.Tests.Domain.Understanding;

/// <summary>People find concepts by what they write.</summary>
public sealed class VocabularyTests(KnowledgeFixture fixture)
{
    private readonly Vocabulary vocabulary = fixture.Vocabulary;

    [Fact]
    public void Everything_is_there_and_names_carry_no_parenthesis()
    {
        Assert.Equal(12069, vocabulary.Concepts.Count);
        Assert.DoesNotContain(vocabulary.Concepts, concept => concept.Name.Contains('(', StringComparison.Ordinal));
        Assert.All(vocabulary.Concepts, (concept, index) => Assert.Equal(index, concept.Index));
    }

    [Theory]
    [InlineData("Dogs", "dog")]
    [InlineData("flat-lay", "flat-lay")]
    [InlineData("orange (colour)", "orange-colour")]
    [InlineData("automobile", "car")]
    [InlineData("women", "woman")]
    public void Lookup_understands_case_hyphens_plurals_and_synonyms(string text, string id) =>
        Assert.Equal(id, vocabulary.Lookup(text)[0].Id);

    [Fact]
    public void Lookup_of_nonsense_is_empty() => Assert.Empty(vocabulary.Lookup("xyzzyx"));

    [Fact]
    public void Hierarchy_runs_both_ways()
    {
        var laptop = vocabulary.Find("laptop-computer")!;
        var computer = vocabulary.Find("computer")!;

        Assert.Contains(computer, vocabulary.Ancestors(laptop));
        Assert.Contains(laptop, vocabulary.Descendants(computer));
    }

    [Fact]
    public void Suggestions_begin_with_the_prefix_and_put_what_can_be_seen_first()
    {
        var suggested = vocabulary.Suggest("Ca", 8);

        Assert.Equal(8, suggested.Count);
        Assert.True(suggested[0].CanBeShown);
        Assert.Equal("cat", vocabulary.Suggest("cat", 5)[0].Id);
        Assert.Empty(vocabulary.Suggest("  ", 5));
    }

    [Fact]
    public void Suggestions_take_a_moment_only()
    {
        vocabulary.Suggest("s", 10);
        var clock = Stopwatch.StartNew();
        for (var run = 0; run < 100; run++)
            vocabulary.Suggest("mo", 10);

        Assert.True(clock.Elapsed.TotalMilliseconds / 100 < 5, $"{clock.Elapsed.TotalMilliseconds / 100:0.000} ms");
    }
}
