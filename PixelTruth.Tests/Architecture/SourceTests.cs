using System.Text.RegularExpressions;

namespace PixelTruth.Tests.Architecture;

public partial class SourceTests
{
    private const int LongestFile = 400;
    private static readonly string[] Code = [".cs", ".razor"];
    private static readonly string[] Text = [".cs", ".razor", ".css", ".js", ".md", ".sh", ".json", ".yaml", ".csproj", ".props"];

    private static readonly Dictionary<string, SourceRule> Rules = new()
    {
        ["length"] = new($"A file has at most {LongestFile} lines.", [".cs", ".razor", ".css", ".js"], (_, lines) => lines.Length > LongestFile ? lines.Length : 0),
        ["names"] = new("A name says what the thing does.", Code, (path, _) => EmptyName().IsMatch(path) ? 1 : 0),
        ["clock"] = SourceRule.Line("The time comes from TimeProvider.", Code, Clock()),
        ["sleep"] = SourceRule.Line("Nothing sleeps.", Code, Sleep()),
        ["percent"] = SourceRule.Line("Percentages are written by the product's own words, not by the culture.", Code, Percent()),
        ["paths"] = SourceRule.Line("No folder of one machine stands in a text.", Text, MachinePath()),
        ["unfinished"] = SourceRule.Line("Nothing is left unfinished.", Code, Unfinished()),
    };

    public static TheoryData<string> Names => [.. Rules.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_sources_keep_the_rule(string name)
    {
        var violations = Rules[name].Violations(SourceFile.All());
        Assert.True(violations.Count == 0, $"{Rules[name].Sentence}\n{string.Join('\n', violations)}");
    }

    [Theory]
    [InlineData("names", "A/PhotoManager.cs", "")]
    [InlineData("names", "A/DateHelpers.cs", "")]
    [InlineData("names", "A/Utils.cs", "")]
    [InlineData("names", "A/ImageUtil.razor", "")]
    [InlineData("clock", "A.cs", "var now = DateTime.UtcNow;")]
    [InlineData("clock", "A.razor", "@DateTimeOffset.Now")]
    [InlineData("clock", "A.cs", "DateTime.Today")]
    [InlineData("sleep", "A.cs", "Thread.Sleep(5);")]
    [InlineData("percent", "A.razor", "@value.ToString(\"P\")")]
    [InlineData("percent", "A.cs", "value.ToString(\"P1\", culture)")]
    [InlineData("percent", "A.cs", "$\"{value:P0}\"")]
    [InlineData("paths", "A.md", "see /home/someone/notes")]
    [InlineData("paths", "A.cs", "\"/work/models\"")]
    [InlineData("paths", "A.json", "\"C:\\\\Users\\\\someone\"")]
    [InlineData("unfinished", "A.cs", "throw new NotImplementedException();")]
    [InlineData("unfinished", "A.cs", "// TODO later")]
    public void A_file_that_breaks_the_rule_is_found(string name, string path, string line) =>
        Assert.Equal([$"{path}:1"], Rules[name].Violations([new(path, [line])]));

    [Fact]
    public void A_file_that_is_too_long_is_found()
    {
        Assert.Empty(Rules["length"].Violations([new("A.cs", new string[LongestFile])]));
        Assert.Single(Rules["length"].Violations([new("A.cs", new string[LongestFile + 1])]));
    }

    [Fact]
    public void A_right_file_breaks_no_rule() =>
        Assert.All(Rules.Values, rule => Assert.Empty(rule.Violations([new("Photos/PhotoDecoder.cs", ["var now = time.GetUtcNow();", "/photos/{id}", "value.ToString(\"0.##\")"])])));

    [Fact]
    public void The_sources_are_found()
    {
        var paths = SourceFile.All().Select(file => file.Path).ToArray();
        Assert.Contains("PixelTruth.Web/Program.cs", paths);
        Assert.Contains("README.md", paths);
        Assert.Contains("PixelTruth.Domain/Photos/Photo.cs", paths);
    }

    [Fact]
    public void The_program_stays_short() =>
        Assert.True(File.ReadAllLines(RepositoryRoot.Combine("PixelTruth.Web", "Program.cs")).Length < 60, "Program.cs composes; what it composes belongs into features.");

    [GeneratedRegex(@"(Manager|Helpers?|Utils?|Utilities|Misc|Common)\.(cs|razor)$")]
    private static partial Regex EmptyName();

    [GeneratedRegex(@"\bDateTime(Offset)?\.(UtcNow|Now|Today)\b")]
    private static partial Regex Clock();

    [GeneratedRegex(@"\bThread\.Sleep\b")]
    private static partial Regex Sleep();

    [GeneratedRegex(@"ToString\(""[Pp]\d*""|\{[^{}""]+:[Pp]\d*\}")]
    private static partial Regex Percent();

    [GeneratedRegex(@"(?<![\w.}])/(work|home|root|Users)/\w|\b[A-Z]:\\\\?\w")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|NotImplementedException)\b")]
    private static partial Regex Unfinished();
}
