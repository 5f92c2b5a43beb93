using Microsoft.AspNetCore.Identity;

namespace PixelTruth.Infrastructure.Access;

/// <summary>A person who signs in.</summary>
public sealed class Member : IdentityUser<Guid>
{
    /// <summary>What the person is called on screen.</summary>
    public required string DisplayName { get; set; }

    /// <summary>True for the one who set the server up; may invite members and see the job dashboard.</summary>
    public bool IsOwner { get; init; }

    /// <summary>When the account was made (UTC).</summary>
    public required DateTimeOffset CreatedAt { get; init; }
}
