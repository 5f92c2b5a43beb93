using PixelTruth.Domain.Photos;

namespace PixelTruth.Domain.Understanding;

/// <summary>The dominant colours of a picture under names that people use: every pixel goes to the nearest named colour in Lab.</summary>
public static class Palette
{
    private const int MostColours = 6;
    private const double SmallestShare = 0.03;

    private static readonly (string Name, int Rgb)[] Names =
    [
        ("black", 0x0a0a0a), ("charcoal", 0x36383a), ("grey", 0x808080), ("light grey", 0xc4c4c4), ("white", 0xfafafa), ("cream", 0xf7efd8),
        ("beige", 0xd9c3a0), ("sand", 0xc2a57c), ("tan", 0xa67f55), ("brown", 0x7a4a22), ("dark brown", 0x3b2414), ("maroon", 0x701c24),
        ("red", 0xd0202a), ("coral", 0xf2785c), ("terracotta", 0xb8552f), ("orange", 0xf28c1a), ("gold", 0xd4a51e), ("yellow", 0xf7e02e),
        ("olive", 0x77772a), ("lime", 0xa5d62f), ("green", 0x3a9a3c), ("dark green", 0x1f4525), ("sage", 0x9caf88), ("mint", 0xa6e3c4),
        ("teal", 0x14807f), ("turquoise", 0x3fcfc8), ("sky blue", 0x87c1ea), ("blue", 0x2467c9), ("steel blue", 0x5b7f9e), ("slate", 0x4b5a68),
        ("navy", 0x142347), ("lavender", 0xc0b0e2), ("purple", 0x7a3aa6), ("plum", 0x5a2450), ("magenta", 0xcf2ba0), ("pink", 0xf29bb6),
        ("rose", 0xc9627f), ("dusty pink", 0xd7aaa4),
    ];

    private static readonly (float L, float A, float B)[] Centres = [.. Names.Select(name => LabImage.Convert((byte)(name.Rgb >> 16), (byte)(name.Rgb >> 8), (byte)name.Rgb))];

    /// <summary>Up to six colours that cover at least 3 % each, largest share first.</summary>
    /// <param name="image">The picture.</param>
    /// <param name="lab">The same picture in Lab.</param>
    public static IReadOnlyList<PaletteColour> Of(RgbImage image, LabImage lab)
    {
        ArgumentNullException.ThrowIfNull(image);
        ArgumentNullException.ThrowIfNull(lab);
        var counts = new int[Names.Length];
        var sums = new long[Names.Length * 3];
        for (var index = 0; index < lab.Lightness.Length; index++)
        {
            var name = Nearest(lab.Lightness[index], lab.A[index], lab.B[index]);
            counts[name]++;
            for (var channel = 0; channel < 3; channel++)
                sums[(name * 3) + channel] += image.Pixels[(index * 3) + channel];
        }

        return Enumerable.Range(0, Names.Length)
            .Where(name => counts[name] >= SmallestShare * lab.Lightness.Length)
            .OrderByDescending(name => counts[name])
            .Take(MostColours)
            .Select(name => new PaletteColour(Names[name].Name, MeanRgb(sums.AsSpan(name * 3, 3), counts[name]), (float)counts[name] / lab.Lightness.Length))
            .ToList();
    }

    private static int Nearest(float lightness, float a, float b)
    {
        var (nearest, smallest) = (0, float.MaxValue);
        for (var name = 0; name < Centres.Length; name++)
        {
            var (l, ca, cb) = (lightness - Centres[name].L, a - Centres[name].A, b - Centres[name].B);
            var distance = (l * l) + (ca * ca) + (cb * cb);
            if (distance < smallest)
                (nearest, smallest) = (name, distance);
        }

        return nearest;
    }

    private static int MeanRgb(ReadOnlySpan<long> sums, int count) =>
        ((int)(sums[0] / count) << 16) | ((int)(sums[1] / count) << 8) | (int)(sums[2] / count);
}
