namespace PixelTruth.Domain.Understanding;

/// <summary>Collects features one after the other.</summary>
internal sealed class FeatureWriter(int count)
{
    private int written;

    /// <summary>All features in the order in which they were added.</summary>
    public float[] Values { get; } = new float[count];

    /// <summary>Adds one number.</summary>
    public void Add(float value) => Values[written++] = value;

    /// <summary>Adds several numbers.</summary>
    public void Add(ReadOnlySpan<float> values)
    {
        foreach (var value in values)
            Add(value);
    }

    /// <summary>Adds percentiles of a plane, shares 0..1.</summary>
    public void AddPercentiles(float[] plane, params ReadOnlySpan<double> shares)
    {
        var sorted = (float[])plane.Clone();
        Array.Sort(sorted);
        foreach (var share in shares)
            Add(Percentile.Of(sorted, share));
    }

    /// <summary>Adds the share of a plane that meets a condition.</summary>
    public void AddShare(float[] plane, Func<float, bool> condition) => Add((float)plane.Count(condition) / plane.Length);
}
