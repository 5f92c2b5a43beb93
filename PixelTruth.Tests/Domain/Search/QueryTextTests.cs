using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PixelTruth.Domain.Search;

namespace PixelTruth.Tests.Domain.Search;

public class QueryTextTests
{
    [Property(MaxTest = 1000)]
    public Property EveryTreeSurvivesTheWayToTextAndBack() => Prop.ForAll(Queries().ToArbitrary(), query =>
    {
        var (read, error) = QueryText.Parse(QueryText.Format(query));
        return (error is null && query.Equals(read)).Label($"{QueryText.Format(query)} -> {error}");
    });

    [Property(MaxTest = 3000)]
    public Property AnyTextIsAQueryOrAnErrorInsideIt() => Prop.ForAll(Texts().ToArbitrary(), text =>
    {
        var (query, error) = QueryText.Parse(text);
        return query is null ? error!.Position >= 0 && error.Position <= text.Length : error is null && QueryText.Parse(QueryText.Format(query)).Query == query;
    });

    [Theory]
    [InlineData("2*dog", "dog^2")]
    [InlineData("dog AND -cat", "dog NOT cat")]
    [InlineData("a b OR c min:0.6", "((a b) OR c) min:0.6")]
    [InlineData("photo:7 0.5*\"night\"", "like:7 \"night\"^0.5")]
    [InlineData("", "")]
    public void TheCanonicalFormIsWritten(string text, string canonical) =>
        Assert.Equal(canonical, QueryText.Format(QueryText.Parse(text).Query!));

    [Theory]
    [InlineData("dog (cat", 4)]
    [InlineData("dog \"cat", 4)]
    [InlineData("dog)", 3)]
    [InlineData("after:soon", 6)]
    [InlineData("a OR", 4)]
    [InlineData("dog^99", 4)]
    [InlineData("flurb:x", 0)]
    [InlineData("((((((a))))))", 5)]
    public void TheErrorSaysWhere(string text, int position) => Assert.Equal(position, QueryText.Parse(text).Error!.Position);

    [Fact]
    public void DeepAndLongTextsAreRefused()
    {
        Assert.NotNull(QueryText.Parse(new string('(', 100_000)).Error);
        Assert.NotNull(QueryText.Parse(new string('-', 100_000)).Error);
        Assert.NotNull(QueryText.Parse(string.Join(' ', Enumerable.Repeat("a", 33))).Error);
        Assert.Null(QueryText.Parse(string.Join(' ', Enumerable.Repeat("a", 32))).Error);
    }

    private static Gen<string> Texts() => Gen.Elements("a", "dog", "\"", "(", ")", "^", "*", ":", "-", " ", "AND", "OR", "NOT", "min:", "0.5", "2", "after:", "\\", "é")
        .ListOf().Select(parts => string.Concat(parts));

    private static Gen<double?> Weights() => Gen.OneOf(Gen.Constant<double?>(null), Gen.Choose(0, 20).Select(w => (double?)(w / 10.0)));

    private static Gen<QueryNode> Terms() => Gen.OneOf(
        from kind in Gen.Elements(TermKind.Concept, TermKind.Text, TermKind.Like, TermKind.Colour)
        from value in Texts()
        from weight in Weights()
        select (QueryNode)new Term(kind, value) { Weight = weight },
        from date in Gen.Elements("2019", "2019-06", "2019-06-30")
        select (QueryNode)new Term(TermKind.After, date));

    private static Gen<QueryNode> Nodes(int depth) => depth == 0 ? Terms() : Gen.OneOf(
        Terms(),
        Nodes(depth - 1).Select(part => (QueryNode)new Not(part)),
        from any in Gen.Elements(true, false)
        from first in Nodes(depth - 1)
        from second in Nodes(depth - 1)
        from weight in Weights()
        select (QueryNode)new Group(any, [first, second]) { Weight = weight });

    private static Gen<Query> Queries() =>
        from root in Nodes(4)
        from minimum in Gen.OneOf(Gen.Constant<double?>(null), Gen.Choose(0, 10).Select(m => (double?)(m / 10.0)))
        select new Query(root, minimum);
}
