namespace PixelTruth.Domain.Understanding;

/// <summary>Hues between two angles, tested by two products because an arc tangent a pixel is slow.</summary>
internal readonly struct HueSector
{
    private readonly float fromA;
    private readonly float fromB;
    private readonly float toA;
    private readonly float toB;

    /// <summary>The hues from one angle counter-clockwise to another, both excluded.</summary>
    /// <param name="from">Degrees.</param>
    /// <param name="to">Degrees, less than 180 further on.</param>
    public HueSector(double from, double to)
    {
        (fromB, fromA) = ((float)Math.Sin(from * Math.PI / 180), (float)Math.Cos(from * Math.PI / 180));
        (toB, toA) = ((float)Math.Sin(to * Math.PI / 180), (float)Math.Cos(to * Math.PI / 180));
    }

    /// <summary>Whether the colour's hue lies between them.</summary>
    public bool Contains(float a, float b) => (fromA * b) - (fromB * a) > 0 && (a * toB) - (b * toA) > 0;
}
