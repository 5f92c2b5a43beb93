using FsCheck.Xunit;
using PixelTruth.Domain.Understanding;

namespace PixelTruth.Tests.Domain.Understanding;

public class PercentileTests
{
    [Property]
    public bool Selection_agrees_with_sorting(int[] numbers, byte share)
    {
        var values = (numbers.Length == 0 ? [7] : numbers).Select(number => (float)(number % 50)).ToArray();
        var sorted = values.Order().ToArray();

        return Percentile.OfUnsorted(values, share / 255.0) == Percentile.Of(sorted, share / 255.0);
    }

    [Property]
    public bool A_sector_of_hues_holds_what_the_angle_says(int degrees)
    {
        var hue = ((degrees % 360) + 360) % 360;
        var (a, b) = ((float)Math.Cos(hue * Math.PI / 180) * 30, (float)Math.Sin(hue * Math.PI / 180) * 30);
        if (hue is 100 or 330)
            return true;

        return new HueSector(330, 100).Contains(a, b) == hue is < 100 or > 330;
    }
}
