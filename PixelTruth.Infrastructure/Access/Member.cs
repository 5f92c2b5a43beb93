using Microsoft.AspNetCore.Identity;

namespace PixelTruth.Infrastructure.Access;

/// <summary>A person who signs in.</summary>
public sealed class Member : IdentityUser<Guid>
{
    /// <summary>Characters of the longest name on screen.</summary>
    public const int LongestName = 200;

    /// <summary>What the person is called on screen.</summary>
    public required string DisplayName { get; set; }

    /// <summary>True for the one who set the server up; may invite members and see the job dashboard.</summary>
    public bool IsOwner { get; init; }

    /// <summary>When the account was made (UTC).</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The photo account the member looked at last, or null for the newest.</summary>
    public Guid? AccountId { get; set; }
}
