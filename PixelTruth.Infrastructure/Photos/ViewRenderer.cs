using NetVips;
using PixelTruth.Domain.Photos;

namespace PixelTruth.Infrastructure.Photos;

/// <summary>Renders the small pictures that models and measures look at from one upright picture in memory.</summary>
internal sealed class ViewRenderer(Image image)
{
    /// <summary>The shorter side resized to <paramref name="side"/>, then the centre square of it.</summary>
    public RgbImage Centre(int side)
    {
        var shorter = Math.Min(image.Width, image.Height);
        var width = (int)((long)side * image.Width / shorter);
        var height = (int)((long)side * image.Height / shorter);
        using var resized = Resize(width, height, Enums.Kernel.Cubic);
        using var centre = resized.ExtractArea((width - side) / 2, (height - side) / 2, side, side);
        return Read(centre);
    }

    /// <summary>The whole picture, aspect not kept.</summary>
    public RgbImage Squash(int side, Enums.Kernel kernel)
    {
        using var resized = Resize(side, side, kernel);
        return Read(resized);
    }

    /// <summary>The whole picture with neither side above <paramref name="side"/>; never enlarged.</summary>
    public RgbImage Within(int side)
    {
        var scale = Math.Min(1, (double)side / Math.Max(image.Width, image.Height));
        using var resized = Resize(Scaled(image.Width, scale), Scaled(image.Height, scale), Enums.Kernel.Cubic);
        return Read(resized);
    }

    private Image Resize(int width, int height, Enums.Kernel kernel) =>
        image.Resize((double)width / image.Width, kernel: kernel, vscale: (double)height / image.Height);

    private static int Scaled(int side, double scale) => Math.Max(1, (int)Math.Round(side * scale));

    private static RgbImage Read(Image image) => new(image.Width, image.Height, image.WriteToMemory<byte>());
}
