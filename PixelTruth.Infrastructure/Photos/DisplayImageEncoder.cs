using NetVips;

namespace PixelTruth.Infrastructure.Photos;

/// <summary>Encodes the pictures that pages show.</summary>
internal static class DisplayImageEncoder
{
    /// <summary>Longer side of the picture on a photo's page.</summary>
    public const int LargeSide = 1440;

    private const int SmallSide = 320;
    private const int Quality = 80;

    // Effort 1 of 6 takes a third of the time of the default and costs about a tenth in size.
    private const int Effort = 1;

    /// <summary>Shrinks the upright <paramref name="image"/> and encodes it; it is never enlarged.</summary>
    public static DisplayImages Encode(Image image) => new(Encode(image, SmallSide), Encode(image, LargeSide));

    private static byte[] Encode(Image image, int side)
    {
        var scale = (double)side / Math.Max(image.Width, image.Height);
        if (scale >= 1)
            return Save(image);

        using var shrunk = image.Resize(scale, kernel: Enums.Kernel.Cubic);
        return Save(shrunk);
    }

    private static byte[] Save(Image image) => image.WebpsaveBuffer(q: Quality, effort: Effort, keep: Enums.ForeignKeep.None);
}
