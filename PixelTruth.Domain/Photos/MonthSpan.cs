namespace PixelTruth.Domain.Photos;

/// <summary>The photos of one month in a list that is in order of time.</summary>
/// <param name="Month">The month.</param>
/// <param name="Start">Index of its first photo in the list.</param>
/// <param name="Count">How many photos.</param>
public readonly record struct MonthSpan(PhotoMonth Month, int Start, int Count)
{
    /// <summary>Cuts a list into months.</summary>
    internal static MonthSpan[] Of(ReadOnlySpan<PhotoMonth> months)
    {
        List<MonthSpan> spans = [];
        for (var start = 0; start < months.Length;)
        {
            var month = months[start];
            var end = start + 1;
            while (end < months.Length && months[end] == month)
                end++;
            spans.Add(new MonthSpan(month, start, end - start));
            start = end;
        }

        return [.. spans];
    }
}
