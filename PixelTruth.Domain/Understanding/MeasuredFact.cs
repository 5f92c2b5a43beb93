namespace PixelTruth.Domain.Understanding;

/// <summary>Something measured on the pixels, not guessed by a model.</summary>
/// <param name="Name">In plain words, such as <c>low contrast</c>.</param>
/// <param name="Measure">What was measured, such as <c>spread of lightness</c>.</param>
/// <param name="Value">The measured value, in the measure's own unit.</param>
public readonly record struct MeasuredFact(string Name, string Measure, double Value);
