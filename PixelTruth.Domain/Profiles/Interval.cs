namespace PixelTruth.Domain.Profiles;

/// <summary>A 95 % interval.</summary>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end, never below <paramref name="Low"/>.</param>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>High minus low.</summary>
    public double Width => High - Low;

    /// <summary>True where the value lies inside, ends included.</summary>
    public bool Contains(double value) => value >= Low && value <= High;
}
