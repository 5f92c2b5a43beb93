using System.Text;
using NetVips;

namespace PixelTruth.Infrastructure.Photos;

/// <summary>Brings any colour model to three 8-bit sRGB bands without transparency.</summary>
internal static class ColourNormalizer
{
    private const string Profile = "icc-profile-data";
    private const double White = 255;

    /// <summary>Adds the steps that <paramref name="image"/> needs. The caller disposes both pictures.</summary>
    public static Image ToOpaqueSrgb(Image image)
    {
        var result = ApplyProfile(image);
        if (result.Interpretation != Enums.Interpretation.Srgb || result.Bands < 3)
            result = Then(result, step => step.Colourspace(Enums.Interpretation.Srgb));
        if (result.HasAlpha())
            result = Then(result, step => step.Flatten(background: [White, White, White]));
        if (result.Format != Enums.BandFormat.Uchar)
            result = Then(result, step => step.Cast(Enums.BandFormat.Uchar));
        return result.Bands == 3 ? result : Then(result, step => step.ExtractBand(0, n: 3));
    }

    // The new picture keeps what it needs of the old one; the handle would hold memory until the next collection.
    private static Image Then(Image image, Func<Image, Image> step)
    {
        using (image)
            return step(image);
    }

    private static Image ApplyProfile(Image image)
    {
        if (!image.Contains(Profile) || IsSrgb((byte[])image.Get(Profile)))
            return image.Copy();

        try
        {
            return image.IccTransform("srgb", embedded: true, intent: Enums.Intent.Relative, blackPointCompensation: true);
        }
        catch (VipsException)
        {
            // A damaged profile, or one for another colour model: the numbers themselves are the best guess.
            return image.Copy();
        }
    }

    // Most photos carry some sRGB profile; converting from sRGB to sRGB would cost as much as decoding.
    private static bool IsSrgb(ReadOnlySpan<byte> profile)
    {
        const int largestSrgbProfile = 4096;
        return profile.Length <= largestSrgbProfile
            && (profile.IndexOf("sRGB"u8) >= 0 || profile.IndexOf(Encoding.BigEndianUnicode.GetBytes("sRGB")) >= 0);
    }
}
