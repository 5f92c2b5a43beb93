namespace PixelTruth.Domain.Understanding;

/// <summary>Sorts a colour into one of the thirteen named bands of the pixel rules.</summary>
internal static class ColourBand
{
    private const float BlackLightness = 15;
    private const float BlackChroma = 12;
    private const float WhiteLightness = 88;
    private const float WhiteChroma = 8;
    private const float GreyChroma = 6;
    private const float ColouredChroma = 18;
    private const float StrongChroma = 45;

    /// <summary>The names, as the pixel rules call them; the last one is everything else.</summary>
    public static IReadOnlyList<string> Bands { get; } =
        ["red", "pink", "orange colour", "yellow", "green", "turquoise", "blue", "purple", "brown", "black", "white", "grey", "beige", "other"];

    /// <summary>The band of a colour in Lab, as an index of <see cref="Bands"/>.</summary>
    public static int IndexOf(float lightness, float a, float b)
    {
        var chroma = MathF.Sqrt((a * a) + (b * b));
        var hue = LabImage.HueOf(a, b);
        return Place(Neutral(lightness, chroma) ?? Earthy(lightness, chroma, hue) ?? (chroma >= ColouredChroma && lightness >= BlackLightness ? Coloured(lightness, chroma, hue) : "other"));
    }

    private static string? Neutral(float lightness, float chroma)
    {
        if (lightness < BlackLightness && chroma < BlackChroma)
            return "black";
        if (lightness > WhiteLightness && chroma < WhiteChroma)
            return "white";
        return lightness is >= 20 and < 85 && chroma < GreyChroma ? "grey" : null;
    }

    private static string? Earthy(float lightness, float chroma, float hue)
    {
        if (lightness < 50 && chroma is >= 15 and < 45 && hue is >= 35 and < 90)
            return "brown";
        return lightness >= 65 && chroma is >= 8 and < 30 && hue is >= 50 and < 108 ? "beige" : null;
    }

    private static string Coloured(float lightness, float chroma, float hue) => hue switch
    {
        < 20 or >= 345 => lightness > 65 ? "pink" : "red",
        < 42 => "red",
        < 75 => lightness >= 45 && chroma >= StrongChroma ? "orange colour" : "other",
        < 108 => lightness >= 50 && chroma >= StrongChroma ? "yellow" : "other",
        < 171 => "green",
        < 231 => "turquoise",
        < 305 => "blue",
        _ => "purple",
    };

    private static int Place(string band)
    {
        for (var index = 0; index < Bands.Count; index++)
        {
            if (Bands[index] == band)
                return index;
        }

        return Bands.Count - 1;
    }
}
