using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace PixelTruth.Infrastructure.Access;

/// <summary>Puts what pages ask for most into the sign-in: who the owner is and what the member is called.</summary>
public sealed class MemberClaims(UserManager<Member> members, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<Member>(members, options)
{
    /// <summary>The claim "true" of the owner.</summary>
    public const string Owner = "pixeltruth:owner";

    /// <summary>The claim with the member's name on screen.</summary>
    public const string DisplayName = "pixeltruth:name";

    /// <inheritdoc />
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Member user)
    {
        ArgumentNullException.ThrowIfNull(user);
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(DisplayName, user.DisplayName));
        if (user.IsOwner)
            identity.AddClaim(new Claim(Owner, "true"));
        return identity;
    }
}
