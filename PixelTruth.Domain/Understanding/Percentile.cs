using System.Numerics.Tensors;

namespace PixelTruth.Domain.Understanding;

/// <summary>Percentiles with linear interpolation between neighbours.</summary>
internal static class Percentile
{
    /// <summary>The value below which a share of the numbers lies.</summary>
    /// <param name="sorted">Ascending, at least one.</param>
    /// <param name="share">0..1.</param>
    public static float Of(ReadOnlySpan<float> sorted, double share)
    {
        var place = share * (sorted.Length - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return (float)(sorted[below] + ((sorted[above] - sorted[below]) * (place - below)));
    }

    /// <summary>As above for numbers in any order, in linear time; the numbers are moved about.</summary>
    /// <param name="numbers">At least one.</param>
    /// <param name="share">0..1.</param>
    public static float OfUnsorted(Span<float> numbers, double share)
    {
        var place = share * (numbers.Length - 1);
        var below = (int)place;
        var lower = Select(numbers, below);
        if (below + 1 >= numbers.Length)
            return lower;

        // After the selection all that follows is at least as large.
        var upper = TensorPrimitives.Min<float>(numbers[(below + 1)..]);
        return (float)(lower + ((upper - lower) * (place - below)));
    }

    // Hoare's selection: narrows down to the side that holds the rank.
    private static float Select(Span<float> numbers, int rank)
    {
        var (low, high) = (0, numbers.Length - 1);
        while (low < high)
        {
            var pivot = MedianOfThree(numbers[low], numbers[(low + high) / 2], numbers[high]);
            var (left, right) = (low, high);
            while (left <= right)
            {
                while (numbers[left] < pivot)
                    left++;
                while (numbers[right] > pivot)
                    right--;
                if (left <= right)
                {
                    (numbers[left], numbers[right]) = (numbers[right], numbers[left]);
                    left++;
                    right--;
                }
            }

            if (rank <= right)
                high = right;
            else if (rank >= left)
                low = left;
            else
                break;
        }

        return numbers[rank];
    }

    private static float MedianOfThree(float a, float b, float c) => MathF.Max(MathF.Min(a, b), MathF.Min(MathF.Max(a, b), c));
}
