namespace PixelTruth.Domain.Accounts;

/// <summary>A photo account of a member: one body of photos that is searched, profiled and shared as a whole.</summary>
public sealed class Account
{
    /// <summary>UUIDv7.</summary>
    public required Guid Id { get; init; }

    /// <summary>The member it belongs to.</summary>
    public required Guid MemberId { get; init; }

    /// <summary>What the member calls it, such as an Instagram user name.</summary>
    public required string Name { get; set; }

    /// <summary>True for the demo account that ships with the product.</summary>
    public bool IsDemo { get; init; }

    /// <summary>The member stopped the reading of its photos; survives a restart.</summary>
    public bool IsReadingPaused { get; set; }

    /// <summary>When it was made (UTC).</summary>
    public required DateTimeOffset CreatedAt { get; init; }
}
