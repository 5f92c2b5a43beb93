namespace PixelTruth.Web.Photos;

/// <summary>Sizes of a grid that follow from its width.</summary>
/// <param name="Width">Width in pixels, in steps of 8.</param>
public readonly record struct GridMeasure(int Width)
{
    /// <summary>Pixels between neighbours.</summary>
    public const int Gap = 6;

    /// <summary>Assumed until the browser says how wide it is.</summary>
    public static readonly GridMeasure Assumed = new(1136);

    /// <summary>Height of a row in pixels.</summary>
    public int RowHeight => Width switch
    {
        < 352 => 112,
        < 580 => 132,
        < 1000 => 160,
        < 1640 => 186,
        < 2300 => 220,
        _ => 260,
    };

    /// <summary>From the top of a row to the top of the next.</summary>
    public int Pitch => RowHeight + Gap;

    /// <summary>Rows kept ready above and below what is in view: fewer where a row has many photos.</summary>
    public int Overscan => Width < 2000 ? 3 : 1;

    /// <summary>Rows that fill the first screen before the browser has spoken.</summary>
    public int FirstScreen => 5;
}
