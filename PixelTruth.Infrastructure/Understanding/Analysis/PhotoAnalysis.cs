namespace PixelTruth.Infrastructure.Understanding.Analysis;

/// <summary>The outcome for one photo: a reading, or a sentence that says why there is none.</summary>
/// <param name="Key">The key of its input.</param>
/// <param name="ContentHash">SHA-256 of the bytes, 64 lower-case hexadecimal digits; null when they could not be had.</param>
/// <param name="Reading">What was read; null after a failure.</param>
/// <param name="Failure">The reason for people; null after success.</param>
public sealed record PhotoAnalysis(string Key, string? ContentHash, PhotoReading? Reading, string? Failure);
