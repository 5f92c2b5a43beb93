namespace PixelTruth.Tests.Architecture;

public class DependencyTests
{
    public static TheoryData<string> Rules => [.. DependencyRules.All.Keys];

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_product_keeps_the_rule(string name)
    {
        var rule = DependencyRules.All[name];
        var violations = rule.Violations(Codebase.Product);
        Assert.True(violations.Count == 0, $"{rule.Sentence}\n{string.Join('\n', violations)}");
    }

    [Theory]
    [InlineData("domain-alone", "DomainThatKnowsTheRecord")]
    [InlineData("domain-alone", "DomainThatKnowsPages")]
    [InlineData("web-on-top", "InfrastructureThatKnowsPages")]
    [InlineData("domain-no-io", "DomainThatReadsFiles")]
    [InlineData("domain-no-io", "DomainThatCallsServers")]
    [InlineData("domain-no-framework", "DomainThatKnowsTheRecord")]
    [InlineData("neighbours", "SearchThatReachesIntoStudio")]
    [InlineData("neighbours", "SharingPageThatReachesIntoStudio")]
    [InlineData("ground", "PhotosThatKnowStudio")]
    [InlineData("pictures", "SearchWithLibraries")]
    [InlineData("models", "SearchWithLibraries")]
    [InlineData("sqlite", "SearchWithLibraries")]
    [InlineData("looks", "SearchWithLibraries")]
    [InlineData("jobs", "PageThatEnqueues")]
    public void A_type_that_breaks_the_rule_is_found(string name, string fixture) =>
        Assert.Contains(DependencyRules.All[name].Violations(Codebase.Broken), violation => violation.Contains($".{fixture} uses ", StringComparison.Ordinal));

    [Fact]
    public void Every_rule_is_proved_and_a_right_fixture_breaks_none()
    {
        var right = Codebase.Broken.Where(type => type.Name == "ConceptStore").ToArray();
        Assert.Single(right);
        Assert.All(DependencyRules.All.Values, rule => Assert.Empty(rule.Violations(right)));
        Assert.All(DependencyRules.All.Values, rule => Assert.NotEmpty(rule.Violations(Codebase.Broken)));
    }
}
