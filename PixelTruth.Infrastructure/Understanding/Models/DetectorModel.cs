using System.Numerics.Tensors;
using PixelTruth.Domain.Photos;
using PixelTruth.Domain.Understanding;
using PixelTruth.Infrastructure.Understanding.Packs;

namespace PixelTruth.Infrastructure.Understanding.Models;

/// <summary>The object detector: COCO scores and boxes for each 300x300 view.</summary>
public sealed class DetectorModel : IDisposable
{
    private const int Columns = 90;
    private const int Anchors = 1917;
    private const int Corners = 4;
    private readonly ImageSession session;

    /// <summary>Loads the model of <paramref name="pack"/>.</summary>
    /// <param name="pack">A verified pack of the kind <see cref="PackKinds.Detector"/>.</param>
    /// <param name="threads">Threads a run uses.</param>
    public DetectorModel(ModelPack pack, int threads) => session = new ImageSession(pack, ["boxes", "scores", "selected"], threads);

    /// <summary>Runs one batch; results are in the order of <paramref name="views"/>.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IReadOnlyList<DetectorOutput> Run(IReadOnlyList<RgbImage> views, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(views);
        using var outputs = session.Run(views, cancellationToken);
        var boxes = outputs[0].GetTensorDataAsSpan<float>();
        var scores = outputs[1].GetTensorDataAsSpan<float>();
        var detections = ReadSelected(outputs[2].GetTensorDataAsSpan<long>(), boxes, scores, views.Count);
        var results = new DetectorOutput[views.Count];
        for (var index = 0; index < results.Length; index++)
            results[index] = new DetectorOutput(ColumnMaxima(scores.Slice(index * Columns * Anchors, Columns * Anchors)), detections[index]);
        return results;
    }

    /// <inheritdoc/>
    public void Dispose() => session.Dispose();

    private static float[] ColumnMaxima(ReadOnlySpan<float> scores)
    {
        var maxima = new float[Columns];
        for (var column = 0; column < Columns; column++)
            maxima[column] = TensorPrimitives.Max(scores.Slice(column * Anchors, Anchors));
        return maxima;
    }

    // Rows of three: photo in the batch, column, anchor. Column 0 is COCO id 1.
    private static List<DetectedObject>[] ReadSelected(ReadOnlySpan<long> selected, ReadOnlySpan<float> boxes, ReadOnlySpan<float> scores, int count)
    {
        var detections = new List<DetectedObject>[count];
        for (var photo = 0; photo < count; photo++)
            detections[photo] = [];

        for (var row = 0; row < selected.Length; row += 3)
        {
            var (photo, column, anchor) = ((int)selected[row], (int)selected[row + 1], (int)selected[row + 2]);
            var score = scores[(((photo * Columns) + column) * Anchors) + anchor];
            detections[photo].Add(new DetectedObject(column + 1, score, ReadBox(boxes.Slice(((photo * Anchors) + anchor) * Corners, Corners))));
        }

        foreach (var found in detections)
            found.Sort((a, b) => b.Probability.CompareTo(a.Probability));
        return detections;
    }

    // The model writes ymin, xmin, ymax, xmax and may reach over the edge.
    private static Box ReadBox(ReadOnlySpan<float> corners) =>
        new(Within(corners[1]), Within(corners[0]), Within(corners[3]), Within(corners[2]));

    private static float Within(float fraction) => Math.Clamp(fraction, 0, 1);
}
