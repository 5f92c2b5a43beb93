namespace PixelTruth.Domain.Access;

/// <summary>A link by which the owner lets one more person become a member.</summary>
public sealed class Invitation
{
    /// <summary>UUIDv7.</summary>
    public required Guid Id { get; init; }

    /// <summary>SHA-256 of the token in the link, 64 hexadecimal digits; the token itself is not kept.</summary>
    public required string TokenHash { get; init; }

    /// <summary>The member who made it.</summary>
    public required Guid CreatedBy { get; init; }

    /// <summary>When it was made (UTC).</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>After this moment it is of no use (UTC).</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When it was used (UTC); an invitation works once.</summary>
    public DateTimeOffset? UsedAt { get; set; }
}
