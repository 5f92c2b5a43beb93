using PixelTruth.Domain.Accounts;

namespace PixelTruth.Infrastructure.Accounts;

/// <summary>A source as a whole can't be used. The message is a sentence for the member.</summary>
public sealed class SourceRefusedException(SkipReason reason) : Exception(reason.Sentence())
{
    /// <summary>Why.</summary>
    public SkipReason Reason { get; } = reason;
}
