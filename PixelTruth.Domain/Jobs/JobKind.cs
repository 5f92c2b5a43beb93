namespace PixelTruth.Domain.Jobs;

/// <summary>What a background execution does.</summary>
public enum JobKind
{
    /// <summary>Brings photos of a source into an account.</summary>
    Import = 0,

    /// <summary>Reads the pending photos of an account.</summary>
    Index = 1,
}
