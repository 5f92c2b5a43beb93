using PixelTruth.Domain.Understanding;

namespace PixelTruth.Infrastructure.Understanding.Models;

/// <summary>What the detector says of one view, uncalibrated.</summary>
/// <param name="Maxima"><c>float[90]</c>: the highest score 0..1 of each COCO column; index 0 is COCO id 1.</param>
/// <param name="Detections">Boxes after non-maximum suppression with their raw scores, best first.</param>
public sealed record DetectorOutput(float[] Maxima, IReadOnlyList<DetectedObject> Detections);
