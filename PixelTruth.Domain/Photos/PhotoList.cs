namespace PixelTruth.Domain.Photos;

/// <summary>
/// An ordered list of photos with just what a page needs to lay it out: 100,000 photos take 2.4 MB. What a photo shows is
/// asked for when it comes into view.
/// </summary>
public sealed class PhotoList
{
    /// <summary>The list without photos.</summary>
    public static readonly PhotoList Empty = new([], [], []);

    /// <summary>Takes over the arrays.</summary>
    /// <param name="ids">The photos in order.</param>
    /// <param name="aspects">Width divided by height of each; 1 where it isn't known.</param>
    /// <param name="months">The month of each, or empty when the list is not in order of time.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public PhotoList(Guid[] ids, float[] aspects, PhotoMonth[] months)
    {
        ArgumentNullException.ThrowIfNull(ids);
        ArgumentNullException.ThrowIfNull(aspects);
        ArgumentNullException.ThrowIfNull(months);
        if (aspects.Length != ids.Length || (months.Length != ids.Length && months.Length != 0))
            throw new ArgumentException($"{ids.Length} photos, {aspects.Length} aspects and {months.Length} months do not belong together.", nameof(ids));

        Ids = ids;
        Aspects = aspects;
        Months = months.Length == 0 ? [] : MonthSpan.Of(months);
    }

    /// <summary>The photos in order.</summary>
    public Guid[] Ids { get; }

    /// <summary>Width divided by height of each photo.</summary>
    public float[] Aspects { get; }

    /// <summary>Where each month begins, in the order of the list; empty when the list is not in order of time.</summary>
    public IReadOnlyList<MonthSpan> Months { get; }

    /// <summary>How many photos.</summary>
    public int Count => Ids.Length;

    /// <summary>Place of a photo in the list, or -1.</summary>
    public int IndexOf(Guid id) => Array.IndexOf(Ids, id);
}
