using PixelTruth.Domain.Understanding;
using PixelTruth.Infrastructure.Photos;
using PixelTruth.Web.Understanding;

namespace PixelTruth.Tests.Web.Understanding;

public sealed class TagGroupTests(KnowledgeFixture knowledge)
{
    [Fact]
    public void The_most_precise_tag_stands_for_what_it_implies()
    {
        var groups = TagGroup.Of([Tag("dog", .99), Tag("canine", .98), Tag("beach", .9, kind: "place")], (wide, narrow) => (wide, narrow) == ("canine", "dog"));

        Assert.Equal(["Objects", "Scene"], groups.Select(group => group.Heading));
        var dog = Assert.Single(groups[0].Tags);
        Assert.Equal(("dog", "canine"), (dog.Tag.Id, Assert.Single(dog.Wider).Id));
    }

    [Fact]
    public void Twins_that_contain_each_other_do_not_vanish()
    {
        var groups = TagGroup.Of([Tag("person", .9), Tag("people", .8)], (_, _) => true);

        Assert.Equal("person", Assert.Single(groups[0].Tags).Tag.Id);
    }

    [Fact]
    public void What_the_member_said_comes_first_and_denials_last()
    {
        var groups = TagGroup.Of([Tag("dog", .9), Tag("cat", .9, TagState.Rejected), Tag("library", 1, TagState.Confirmed)], knowledge.Vocabulary.IsWider);

        Assert.Equal(["You said", "Objects", "You said no"], groups.Select(group => group.Heading));
    }

    private static TagDocument Tag(string id, double probability, TagState state = TagState.Shown, string kind = "animal") =>
        new(id, id, kind, probability, TagSource.Classifier, "general", state, [new EvidenceDocument(EvidenceKind.Class, "general", id, probability, null)]);
}
