using PixelTruth.Domain.Photos;

namespace PixelTruth.Domain.Understanding;

/// <summary>Resizes a picture to a square with the antialiased Catmull-like cubic of Pillow (a = -0.5) and turns it grey.</summary>
internal static class BicubicGrey
{
    private const double Support = 2;
    private const double Sharpness = -0.5;

    /// <summary>The grey square, 0..1 in steps of 1/255, row by row.</summary>
    public static float[] Resize(RgbImage image, int side)
    {
        var narrow = Horizontal(image, side);
        var rows = Weights(image.Height, side);
        var grey = new float[side * side];
        Span<double> colour = stackalloc double[3];
        for (var row = 0; row < side; row++)
        {
            for (var column = 0; column < side; column++)
            {
                colour.Clear();
                for (var tap = 0; tap < rows[row].Factors.Length; tap++)
                {
                    var source = (((rows[row].First + tap) * side) + column) * 3;
                    for (var channel = 0; channel < 3; channel++)
                        colour[channel] += rows[row].Factors[tap] * narrow[source + channel];
                }

                var value = ((299 * ToByte(colour[0])) + (587 * ToByte(colour[1])) + (114 * ToByte(colour[2]))) / 1000.0;
                grey[(row * side) + column] = (float)Math.Round(value) / 255f;
            }
        }

        return grey;
    }

    private static byte[] Horizontal(RgbImage image, int side)
    {
        var columns = Weights(image.Width, side);
        var narrow = new byte[side * image.Height * 3];
        for (var row = 0; row < image.Height; row++)
        {
            for (var column = 0; column < side; column++)
            {
                var (first, factors) = columns[column];
                for (var channel = 0; channel < 3; channel++)
                {
                    double sum = 0;
                    for (var tap = 0; tap < factors.Length; tap++)
                        sum += factors[tap] * image.Pixels[(((row * image.Width) + first + tap) * 3) + channel];
                    narrow[(((row * side) + column) * 3) + channel] = ToByte(sum);
                }
            }
        }

        return narrow;
    }

    private static (int First, double[] Factors)[] Weights(int length, int side)
    {
        var scale = (double)length / side;
        var stretch = Math.Max(scale, 1);
        var weights = new (int, double[])[side];
        for (var index = 0; index < side; index++)
        {
            var centre = (index + 0.5) * scale;
            var first = Math.Max(0, (int)(centre - (Support * stretch) + 0.5));
            var end = Math.Min(length, (int)(centre + (Support * stretch) + 0.5));
            var factors = new double[end - first];
            for (var tap = 0; tap < factors.Length; tap++)
                factors[tap] = Cubic((first + tap - centre + 0.5) / stretch);
            var sum = factors.Sum();
            weights[index] = (first, [.. factors.Select(factor => factor / sum)]);
        }

        return weights;
    }

    private static double Cubic(double x)
    {
        var distance = Math.Abs(x);
        if (distance < 1)
            return ((((Sharpness + 2) * distance) - (Sharpness + 3)) * distance * distance) + 1;
        return distance < 2 ? Sharpness * ((((distance - 5) * distance) + 8) * distance - 4) : 0;
    }

    private static byte ToByte(double value) => (byte)Math.Clamp((int)Math.Floor(value + 0.5), 0, 255);
}
