namespace PixelTruth.Web.Photos;

/// <summary>
/// Photos in rows of one height. In a row they share the width in proportion to their aspect ratio and are cropped to fit,
/// so that the position of any photo is <c>row * (height + gap)</c> exactly.
/// </summary>
public sealed class JustifiedRows
{
    /// <summary>Width of a date tile in pixels.</summary>
    public const int TileWidth = 72;

    /// <summary>Narrower photos are shown as if they had this aspect.</summary>
    public const float NarrowestAspect = 0.5f;

    /// <summary>Wider photos are shown as if they had this aspect.</summary>
    public const float WidestAspect = 3f;

    private readonly int[] starts;

    private JustifiedRows(int[] starts, float[] stretches) => (this.starts, Stretches) = (starts, stretches);

    /// <summary>Number of rows.</summary>
    public int Count => starts.Length - 1;

    /// <summary>Per row: shown width of a photo divided by its width at the row's height; 1 in the last row, which is not stretched.</summary>
    public IReadOnlyList<float> Stretches { get; }

    /// <summary>The photos of a row.</summary>
    public Range this[int row] => starts[row]..starts[row + 1];

    /// <summary>The row that holds a photo.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such photo.</exception>
    public int RowOf(int photo)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(photo);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(photo, starts[^1]);
        var found = Array.BinarySearch(starts, photo);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>The aspect that a photo is laid out with.</summary>
    public static float Clamp(float aspect) => float.IsFinite(aspect) ? Math.Clamp(aspect, NarrowestAspect, WidestAspect) : 1;

    /// <summary>Breaks photos into rows. A row ends where it is stretched or squeezed least.</summary>
    /// <param name="aspects">Width divided by height of each photo, in order.</param>
    /// <param name="width">Width to fill in pixels, at least 1.</param>
    /// <param name="rowHeight">Height of every row in pixels, at least 1.</param>
    /// <param name="gap">Pixels between neighbours.</param>
    /// <param name="tiled">Indexes of photos, ascending, that have a date tile before them in the row.</param>
    public static JustifiedRows Build(ReadOnlySpan<float> aspects, int width, int rowHeight, int gap, ReadOnlySpan<int> tiled = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(rowHeight, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(gap);

        List<int> starts = new(aspects.Length / 3 + 2) { 0 };
        List<float> stretches = new(starts.Capacity);
        var row = new OpenRow(width, rowHeight, gap);
        var nextTile = 0;
        for (var photo = 0; photo < aspects.Length; photo++)
        {
            var hasTile = nextTile < tiled.Length && tiled[nextTile] == photo;
            if (hasTile)
                nextTile++;
            var before = row;
            row.Add(Clamp(aspects[photo]), hasTile);
            if (!row.IsFull)
                continue;

            if (before.Photos > 0 && before.Distortion <= row.Distortion)
            {
                Close(before, photo);
                row = new OpenRow(width, rowHeight, gap);
                row.Add(Clamp(aspects[photo]), hasTile);
                if (!row.IsFull)
                    continue;
            }

            Close(row, photo + 1);
            row = new OpenRow(width, rowHeight, gap);
        }

        if (row.Photos > 0)
        {
            starts.Add(aspects.Length);
            stretches.Add(1);
        }

        return new JustifiedRows([.. starts], [.. stretches]);

        void Close(in OpenRow full, int end)
        {
            starts.Add(end);
            stretches.Add(full.Stretch);
        }
    }

    private struct OpenRow(int width, int rowHeight, int gap)
    {
        private float aspects;
        private int free = width + gap;

        public int Photos { get; private set; }

        public readonly bool IsFull => aspects * rowHeight >= free;

        // A row too narrow for its tile still gives its photos a pixel.
        public readonly float Stretch => Math.Max(free, 1) / (aspects * rowHeight);

        // Stretching by a factor is as bad as squeezing by it.
        public readonly float Distortion => Stretch > 1 ? Stretch : 1 / Stretch;

        public void Add(float aspect, bool hasTile)
        {
            Photos++;
            aspects += aspect;
            free -= gap + (hasTile ? TileWidth + gap : 0);
        }
    }
}
