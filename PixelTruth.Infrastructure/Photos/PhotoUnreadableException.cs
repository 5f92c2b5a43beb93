namespace PixelTruth.Infrastructure.Photos;

/// <summary>A file can't be read as a photo. The message is a sentence for the member: what is wrong and, where it helps, what to do.</summary>
public sealed class PhotoUnreadableException : Exception
{
    /// <summary>With the sentence to show.</summary>
    public PhotoUnreadableException(string message) : base(message)
    {
    }

    /// <summary>With the sentence to show and what led to it.</summary>
    public PhotoUnreadableException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
