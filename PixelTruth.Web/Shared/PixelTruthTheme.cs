using MudBlazor;

namespace PixelTruth.Web.Shared;

/// <summary>Colours, shape and type for MudBlazor; what it has no name for lies in <c>wwwroot/css/tokens.css</c>.</summary>
public static class PixelTruthTheme
{
    private static readonly string[] Inter = ["Inter", "system-ui", "sans-serif"];

    /// <summary>The theme with both palettes.</summary>
    public static readonly MudTheme Theme = new()
    {
        PaletteLight = new PaletteLight
        {
            Background = "#F6F6F3", BackgroundGray = "#ECECE7", Surface = "#FFFFFF", DrawerBackground = "#FFFFFF", AppbarBackground = "#FFFFFF",
            TextPrimary = "#15171C", TextSecondary = "#545965", TextDisabled = "#84888F", AppbarText = "#15171C", DrawerText = "#545965", DrawerIcon = "#545965",
            Primary = "#2F45C5", PrimaryContrastText = "#FFFFFF", Secondary = "#8A5200", SecondaryContrastText = "#FFFFFF", Tertiary = "#8E2C7E", TertiaryContrastText = "#FFFFFF",
            Info = "#2F45C5", Success = "#0B6E55", Warning = "#8A5200", Error = "#B3321B",
            ActionDefault = "#545965", ActionDisabled = "#84888F", ActionDisabledBackground = "#ECECE7",
            LinesDefault = "#DFDFD9", LinesInputs = "#84888F", TableLines = "#DFDFD9", Divider = "#DFDFD9", DividerLight = "#ECECE7",
        },
        PaletteDark = new PaletteDark
        {
            Background = "#0F1115", BackgroundGray = "#0A0C0F", Surface = "#171A20", DrawerBackground = "#171A20", AppbarBackground = "#171A20",
            TextPrimary = "#ECEEF2", TextSecondary = "#A9AFBB", TextDisabled = "#6E7582", AppbarText = "#ECEEF2", DrawerText = "#A9AFBB", DrawerIcon = "#A9AFBB",
            Primary = "#9DAEFF", PrimaryContrastText = "#0F1115", Secondary = "#F0B65A", SecondaryContrastText = "#0F1115", Tertiary = "#E49AD6", TertiaryContrastText = "#0F1115",
            Info = "#9DAEFF", InfoContrastText = "#0F1115", Success = "#5CCBA5", SuccessContrastText = "#0F1115", Warning = "#F0B65A", WarningContrastText = "#0F1115",
            Error = "#FF8F78", ErrorContrastText = "#0F1115",
            ActionDefault = "#A9AFBB", ActionDisabled = "#6E7582", ActionDisabledBackground = "#262B34",
            LinesDefault = "#2A2E37", LinesInputs = "#6E7582", TableLines = "#2A2E37", Divider = "#2A2E37", DividerLight = "#22262E",
        },
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "8px", DrawerWidthLeft = "216px", DrawerMiniWidthLeft = "72px", AppbarHeight = "56px" },
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = Inter, FontSize = ".875rem", FontWeight = "400", LineHeight = "1.4286", LetterSpacing = "0" },
            H1 = new H1Typography { FontFamily = Inter, FontSize = "1.5rem", FontWeight = "650", LineHeight = "1.3333", LetterSpacing = "-.02em" },
            H2 = new H2Typography { FontFamily = Inter, FontSize = "1rem", FontWeight = "620", LineHeight = "1.5", LetterSpacing = "-.01em" },
            H3 = new H3Typography { FontFamily = Inter, FontSize = ".9375rem", FontWeight = "620", LineHeight = "1.3333", LetterSpacing = "0" },
            H6 = new H6Typography { FontFamily = Inter, FontSize = "1rem", FontWeight = "620", LineHeight = "1.5", LetterSpacing = "-.01em" },
            Subtitle1 = new Subtitle1Typography { FontFamily = Inter, FontSize = ".875rem", FontWeight = "550", LineHeight = "1.4286", LetterSpacing = "0" },
            Body1 = new Body1Typography { FontFamily = Inter, FontSize = ".875rem", FontWeight = "400", LineHeight = "1.4286", LetterSpacing = "0" },
            Body2 = new Body2Typography { FontFamily = Inter, FontSize = ".875rem", FontWeight = "400", LineHeight = "1.4286", LetterSpacing = "0" },
            Button = new ButtonTypography { FontFamily = Inter, FontSize = ".875rem", FontWeight = "550", LineHeight = "1.4286", LetterSpacing = "0", TextTransform = "none" },
            Caption = new CaptionTypography { FontFamily = Inter, FontSize = ".75rem", FontWeight = "400", LineHeight = "1.3333", LetterSpacing = "0" },
        },
    };
}
