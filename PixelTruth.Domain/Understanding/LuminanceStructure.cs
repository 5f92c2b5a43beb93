namespace PixelTruth.Domain.Understanding;

/// <summary>Edges, flat areas and sharpness of a luminance plane (scenes.md, pixel measures).</summary>
internal static class LuminanceStructure
{
    private const int Cell = 8;
    private const double FlatMean = 0.01;

    /// <summary>Writes edge, flat and Laplacian.</summary>
    /// <param name="luminance">0..1, row by row.</param>
    /// <param name="width">Columns.</param>
    /// <param name="height">Rows.</param>
    /// <param name="measures">Receives the three.</param>
    public static void Measure(ReadOnlySpan<float> luminance, int width, int height, float[] measures)
    {
        if (width < 2 || height < 2)
            return;
        var gradient = Gradient(luminance, width, height);
        double sum = 0;
        foreach (var value in gradient)
            sum += value;
        measures[SceneMeasures.Edge] = (float)(sum / gradient.Length);
        measures[SceneMeasures.Flat] = FlatShare(gradient, width - 1, height - 1);
        measures[SceneMeasures.Laplacian] = LaplacianVariance(luminance, width, height);
    }

    private static float[] Gradient(ReadOnlySpan<float> y, int width, int height)
    {
        var gradient = new float[(width - 1) * (height - 1)];
        for (var row = 0; row < height - 1; row++)
        {
            for (var column = 0; column < width - 1; column++)
            {
                var here = (row * width) + column;
                var across = y[here + 1] - y[here];
                var down = y[here + width] - y[here];
                gradient[(row * (width - 1)) + column] = MathF.Sqrt((across * across) + (down * down));
            }
        }

        return gradient;
    }

    private static float FlatShare(ReadOnlySpan<float> gradient, int width, int height)
    {
        var (columns, rows) = (width / Cell, height / Cell);
        var flat = 0;
        for (var cell = 0; cell < rows * columns; cell++)
        {
            double sum = 0;
            var corner = (cell / columns * Cell * width) + (cell % columns * Cell);
            for (var row = 0; row < Cell; row++)
            {
                foreach (var value in gradient.Slice(corner + (row * width), Cell))
                    sum += value;
            }

            if (sum / (Cell * Cell) < FlatMean)
                flat++;
        }

        return rows * columns == 0 ? 0 : (float)flat / (rows * columns);
    }

    private static float LaplacianVariance(ReadOnlySpan<float> y, int width, int height)
    {
        double sum = 0, squares = 0;
        var count = (width - 2) * (height - 2);
        for (var row = 1; row < height - 1; row++)
        {
            for (var column = 1; column < width - 1; column++)
            {
                var here = (row * width) + column;
                double value = y[here - width] + y[here + width] + y[here - 1] + y[here + 1] - (4 * y[here]);
                sum += value;
                squares += value * value;
            }
        }

        return count <= 0 ? 0 : (float)(10000 * Math.Max(0, (squares / count) - (sum / count * (sum / count))));
    }
}
