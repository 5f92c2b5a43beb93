namespace PixelTruth.Infrastructure.Understanding.Models;

/// <summary>What the classifier says of one view.</summary>
/// <param name="Logits"><c>float[1000]</c>, one a class, not normalised.</param>
/// <param name="Embedding"><c>float[1280]</c>, none negative, not normalised.</param>
public sealed record GeneralOutput(float[] Logits, float[] Embedding);
