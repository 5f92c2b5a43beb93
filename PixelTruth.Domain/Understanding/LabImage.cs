using PixelTruth.Domain.Photos;

namespace PixelTruth.Domain.Understanding;

/// <summary>A picture in CIE Lab under D65 (formula in scenes.md, pixel measures), one plane a coordinate.</summary>
public sealed class LabImage
{
    private const float Epsilon = 216f / 24389f;
    private const float Kappa = 24389f / 27f;
    private const float WhiteX = 0.95047f;
    private const float WhiteZ = 1.08883f;
    private const int RootSteps = 1 << 14;
    private static readonly float[] Linear = BuildLinear();
    private static readonly float[] Roots = BuildRoots();

    private LabImage(int width, int height)
    {
        Width = width;
        Height = height;
        Lightness = new float[width * height];
        A = new float[width * height];
        B = new float[width * height];
    }

    /// <summary>Columns.</summary>
    public int Width { get; }

    /// <summary>Rows.</summary>
    public int Height { get; }

    /// <summary>L of every pixel, 0..100, row by row.</summary>
    public float[] Lightness { get; }

    /// <summary>a (green to red) of every pixel.</summary>
    public float[] A { get; }

    /// <summary>b (blue to yellow) of every pixel.</summary>
    public float[] B { get; }

    /// <summary>Converts an sRGB picture.</summary>
    public static LabImage From(RgbImage image)
    {
        ArgumentNullException.ThrowIfNull(image);
        var lab = new LabImage(image.Width, image.Height);
        var pixels = image.Pixels;
        for (var index = 0; index < lab.Lightness.Length; index++)
        {
            var (lightness, a, b) = Convert(pixels[index * 3], pixels[(index * 3) + 1], pixels[(index * 3) + 2]);
            lab.Lightness[index] = lightness;
            lab.A[index] = a;
            lab.B[index] = b;
        }

        return lab;
    }

    /// <summary>L, a and b of one sRGB colour.</summary>
    public static (float Lightness, float A, float B) Convert(byte red, byte green, byte blue)
    {
        var (r, g, b) = (Linear[red], Linear[green], Linear[blue]);
        var x = Compress(((0.4124564f * r) + (0.3575761f * g) + (0.1804375f * b)) / WhiteX);
        var y = Compress((0.2126729f * r) + (0.7151522f * g) + (0.0721750f * b));
        var z = Compress(((0.0193339f * r) + (0.1191920f * g) + (0.9503041f * b)) / WhiteZ);
        return ((116 * y) - 16, 500 * (x - y), 200 * (y - z));
    }

    /// <summary>Chroma of one pixel: its distance from grey.</summary>
    public float Chroma(int index) => MathF.Sqrt((A[index] * A[index]) + (B[index] * B[index]));

    /// <summary>Hue of one pixel in degrees, 0..360.</summary>
    public float Hue(int index) => HueOf(A[index], B[index]);

    /// <summary>Hue in degrees, 0..360.</summary>
    public static float HueOf(float a, float b)
    {
        var degrees = MathF.Atan2(b, a) * 180 / MathF.PI;
        return degrees < 0 ? degrees + 360 : degrees;
    }

    // A table with linear steps is off by less than 1e-6 and several times faster than a cube root.
    private static float Compress(float t)
    {
        if (t <= Epsilon)
            return ((Kappa * t) + 16) / 116;
        var place = t * RootSteps;
        var step = (int)place;
        var below = Roots[step];
        return below + ((Roots[step + 1] - below) * (place - step));
    }

    private static float[] BuildRoots()
    {
        // White is 1; rounding may take it a little above.
        var table = new float[RootSteps + 4];
        for (var step = 0; step < table.Length; step++)
            table[step] = (float)Math.Cbrt((double)step / RootSteps);
        return table;
    }

    private static float[] BuildLinear()
    {
        var table = new float[256];
        for (var value = 0; value < table.Length; value++)
        {
            var c = value / 255.0;
            table[value] = (float)(c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4));
        }

        return table;
    }
}
