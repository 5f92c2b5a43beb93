using PixelTruth.Domain.Photos;
using PixelTruth.Infrastructure.Understanding.Packs;

namespace PixelTruth.Infrastructure.Understanding.Models;

/// <summary>Turns a picture into the planes a model expects: channel after channel, <c>(value - mean) / deviation</c>.</summary>
internal sealed class ImageTensor
{
    /// <summary>R, G and B.</summary>
    public const int Channels = 3;

    private const int Values = 256;
    private readonly int side;
    private readonly float[][] tables;

    public ImageTensor(ImageInput input)
    {
        side = input.Size;
        tables = [.. Enumerable.Range(0, Channels).Select(channel => Table(input.Mean[channel], input.Deviation[channel]))];
    }

    /// <summary>Numbers a picture takes: <c>3 * side * side</c>.</summary>
    public int Length => Channels * side * side;

    /// <summary>Writes <paramref name="image"/> into <paramref name="target"/>.</summary>
    public void Fill(RgbImage image, Span<float> target)
    {
        if (image.Width != side || image.Height != side)
            throw new ArgumentException($"The model takes {side}x{side} pixels, got {image.Width}x{image.Height}.", nameof(image));

        var plane = side * side;
        ReadOnlySpan<byte> pixels = image.Pixels;
        Span<float> red = target[..plane], green = target.Slice(plane, plane), blue = target.Slice(2 * plane, plane);
        ReadOnlySpan<float> redOf = tables[0], greenOf = tables[1], blueOf = tables[2];
        for (int at = 0, from = 0; at < plane; at++, from += Channels)
        {
            red[at] = redOf[pixels[from]];
            green[at] = greenOf[pixels[from + 1]];
            blue[at] = blueOf[pixels[from + 2]];
        }
    }

    private static float[] Table(float mean, float deviation) =>
        [.. Enumerable.Range(0, Values).Select(value => (value - mean) / deviation)];
}
