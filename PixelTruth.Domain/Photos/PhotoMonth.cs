namespace PixelTruth.Domain.Photos;

/// <summary>A month of a year (UTC).</summary>
/// <param name="Number">Months since January of the year 0.</param>
public readonly record struct PhotoMonth(int Number)
{
    /// <summary>The year.</summary>
    public int Year => Number / 12;

    /// <summary>1 to 12.</summary>
    public int Month => (Number % 12) + 1;

    /// <summary>Its first day.</summary>
    public DateOnly FirstDay => new(Year, Month, 1);

    /// <summary>The month of a moment.</summary>
    public static PhotoMonth Of(DateTimeOffset time) => new((time.UtcDateTime.Year * 12) + time.UtcDateTime.Month - 1);
}
