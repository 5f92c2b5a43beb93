namespace PixelTruth.Infrastructure.Understanding.Packs;

/// <summary>A pack is missing or was refused; the message is one sentence that names the pack and the file.</summary>
public sealed class PackException : Exception
{
    /// <summary>With the sentence to show.</summary>
    public PackException(string message) : base(message)
    {
    }

    /// <summary>With the sentence to show and what led to it.</summary>
    public PackException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
