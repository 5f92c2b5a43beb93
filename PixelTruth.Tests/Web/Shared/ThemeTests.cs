using System.Globalization;
using System.Text.RegularExpressions;
using MudBlazor;
using PixelTruth.Web.Shared;

namespace PixelTruth.Tests.Web.Shared;

/// <summary>Reads the theme and the tokens and holds them against the contrasts that WCAG 2.2 AA asks for.</summary>
public sealed partial class ThemeTests
{
    private const double Text = 4.5;
    private const double Graphic = 3;

    private static readonly string Tokens = File.ReadAllText(RepositoryRoot.Combine("PixelTruth.Web", "wwwroot", "css", "tokens.css"));

    public static TheoryData<bool> Themes => [false, true];

    private static Palette PaletteOf(bool dark) => dark ? PixelTruthTheme.Theme.PaletteDark : PixelTruthTheme.Theme.PaletteLight;

    private static string Token(string name, bool dark)
    {
        var match = Regex.Match(Tokens, $@"--pt-{name}: light-dark\((#\w{{6}}), (#\w{{6}})\)", RegexOptions.CultureInvariant);
        Assert.True(match.Success, $"--pt-{name} is missing.");
        return match.Groups[dark ? 2 : 1].Value;
    }

    private static double Contrast(string a, string b)
    {
        var (high, low) = (Math.Max(Luminance(a), Luminance(b)), Math.Min(Luminance(a), Luminance(b)));
        return (high + .05) / (low + .05);
    }

    private static double Luminance(string colour)
    {
        double Channel(int start)
        {
            var value = int.Parse(colour.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255d;
            return value <= .04045 ? value / 12.92 : Math.Pow((value + .055) / 1.055, 2.4);
        }
        return .2126 * Channel(1) + .7152 * Channel(3) + .0722 * Channel(5);
    }

    private static string Hex(MudBlazor.Utilities.MudColor colour) => $"#{colour.R:X2}{colour.G:X2}{colour.B:X2}";

    private static void Reaches(double least, string what, string colour, params string[] grounds)
    {
        foreach (var ground in grounds)
            Assert.True(Contrast(colour, ground) >= least, $"{what}: {colour} on {ground} is {Contrast(colour, ground):0.00}, less than {least}.");
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Text_is_readable_on_page_surface_and_sunken(bool dark)
    {
        var palette = PaletteOf(dark);
        string[] grounds = [Hex(palette.Background), Hex(palette.Surface), Hex(palette.BackgroundGray)];

        Reaches(Text, "ink", Hex(palette.TextPrimary), grounds);
        Reaches(Text, "ink-2", Hex(palette.TextSecondary), [.. grounds, Token("chip", dark)]);
        Reaches(Text, "ink-3", Token("ink-3", dark), grounds);
        Reaches(Text, "primary", Hex(palette.Primary), grounds);
        Reaches(Text, "you", Hex(palette.Secondary), grounds);
        Reaches(Text, "Instagram", Hex(palette.Tertiary), grounds);
        Reaches(Text, "positive", Hex(palette.Success), grounds);
        Reaches(Text, "negative", Hex(palette.Error), grounds);
        Reaches(Text, "on primary", Hex(palette.PrimaryContrastText), Hex(palette.Primary));
        Reaches(Graphic, "control border", Hex(palette.LinesInputs), [.. grounds]);
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Text_is_readable_on_its_tint(bool dark)
    {
        var palette = PaletteOf(dark);

        Reaches(Text, "model", Hex(palette.Primary), Token("primary-soft", dark));
        Reaches(Text, "you", Hex(palette.Secondary), Token("you-soft", dark));
        Reaches(Text, "positive", Hex(palette.Success), Token("pos-soft", dark));
        Reaches(Text, "negative", Hex(palette.Error), Token("neg-soft", dark));
        Reaches(Text, "Instagram", Hex(palette.Tertiary), Token("ig-soft", dark));
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Series_stand_out_and_begin_with_the_colours_of_the_theme(bool dark)
    {
        foreach (var name in new[] { "c1", "c2", "c3", "c4", "c5", "c6", "base" })
            Reaches(Graphic, name, Token(name, dark), Hex(PaletteOf(dark).Surface));

        Assert.Equal(Hex(PaletteOf(dark).Primary), Token("c1", dark));
        Assert.Equal(Hex(PaletteOf(dark).Error), Token("c4", dark));
    }

    [Fact]
    public void What_is_written_twice_is_the_same()
    {
        foreach (var dark in new[] { false, true })
        {
            Assert.Equal(dark ? "#262B34" : Hex(PaletteOf(dark).BackgroundGray), Token("chip", dark));
            Assert.Equal(dark ? "#1E222A" : Hex(PaletteOf(dark).Surface), Token("float", dark));
        }
        Assert.Contains($"--pt-logo-tile: {Hex(PaletteOf(false).Primary)}", Tokens, StringComparison.Ordinal);
        Assert.Contains($"--pt-badge-yes: {Hex(PaletteOf(false).Success)}", Tokens, StringComparison.Ordinal);
        Assert.Contains($"--pt-badge-no: {Hex(PaletteOf(false).Error)}", Tokens, StringComparison.Ordinal);
    }

    [Fact]
    public void Colours_are_written_in_the_tokens_and_nowhere_else()
    {
        var web = new DirectoryInfo(RepositoryRoot.Combine("PixelTruth.Web"));
        var found = web.EnumerateFiles("*.css", SearchOption.AllDirectories)
            .Where(file => file.Name != "tokens.css" && !file.FullName.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !file.FullName.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => File.ReadLines(file.FullName).Where(line => Literal().IsMatch(line)).Select(line => $"{file.Name}: {line.Trim()}"));

        Assert.Empty(found);
    }

    [GeneratedRegex(@"#[0-9a-fA-F]{3,8}\b(?=[^{]*[;}])|\brgba?\(|\bhsla?\(")]
    private static partial Regex Literal();
}
