namespace PixelTruth.Infrastructure.Accounts;

/// <summary>An upload can't be taken. The message is a sentence for the member.</summary>
public sealed class UploadRefusedException(string message) : Exception(message);
