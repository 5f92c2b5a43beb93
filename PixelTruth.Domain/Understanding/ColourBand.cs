namespace PixelTruth.Domain.Understanding;

/// <summary>Sorts a colour into one of the thirteen named bands of the pixel rules.</summary>
internal static class ColourBand
{
    private const float BlackLightness = 20;
    private const float WhiteLightness = 90;
    private const float WhiteChroma = 8;
    private const float GreyChroma = 10;

    /// <summary>The names, as the pixel rules call them; the last one is everything else.</summary>
    public static IReadOnlyList<string> Bands { get; } =
        ["red", "pink", "orange colour", "yellow", "green", "turquoise", "blue", "purple", "brown", "black", "white", "grey", "beige", "other"];

    /// <summary>The band of a colour in Lab.</summary>
    public static int IndexOf(float lightness, float a, float b)
    {
        var chroma = MathF.Sqrt((a * a) + (b * b));
        if (lightness < BlackLightness)
            return 9;
        if (chroma < GreyChroma)
            return lightness > WhiteLightness && chroma < WhiteChroma ? 10 : 11;
        var hue = LabImage.HueOf(a, b);
        return hue switch
        {
            < 20 or >= 345 => lightness > 60 ? 1 : 0,
            < 45 => lightness > 70 ? 1 : 0,
            < 75 => chroma < 30 ? (lightness > 60 ? 12 : 8) : lightness < 50 ? 8 : 2,
            < 105 => chroma < 30 ? (lightness > 60 ? 12 : 8) : lightness < 40 ? 8 : 3,
            < 165 => 4,
            < 225 => 5,
            < 295 => 6,
            < 330 => 7,
            _ => lightness > 60 ? 1 : 7,
        };
    }
}
