namespace PixelTruth.Domain.Search;

/// <summary>Why a text is no query.</summary>
/// <param name="Position">Index of the first character at fault, 0..length of the text.</param>
/// <param name="Message">A sentence for the person who wrote it.</param>
public sealed record QueryError(int Position, string Message);
