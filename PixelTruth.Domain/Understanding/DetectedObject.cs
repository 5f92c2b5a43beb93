namespace PixelTruth.Domain.Understanding;

/// <summary>One object the detector found, after non-maximum suppression.</summary>
/// <param name="CocoId">COCO category id, 1..90; the row of <c>coco_map.tsv</c>.</param>
/// <param name="Probability">Calibrated probability 0..1 (Platt, tagging.md section 3).</param>
/// <param name="Box">Where it is.</param>
public readonly record struct DetectedObject(int CocoId, float Probability, Box Box);
