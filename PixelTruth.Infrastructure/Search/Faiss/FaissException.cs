namespace PixelTruth.Infrastructure.Search.Faiss;

/// <summary>libfaiss could not do what was asked; the message is its own.</summary>
internal sealed class FaissException(string message) : Exception(message);
