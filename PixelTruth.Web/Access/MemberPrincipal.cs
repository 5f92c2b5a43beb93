using System.Security.Claims;
using PixelTruth.Infrastructure.Access;

namespace PixelTruth.Web.Access;

/// <summary>Reads the claims of a signed-in member.</summary>
internal static class MemberPrincipal
{
    /// <summary>The member's id, or null when nobody is signed in.</summary>
    public static Guid? MemberId(this ClaimsPrincipal user) =>
        user.Identity?.IsAuthenticated == true && Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;

    /// <summary>True for the owner of the server.</summary>
    public static bool IsOwner(this ClaimsPrincipal user) => user.HasClaim(MemberClaims.Owner, "true");

    /// <summary>What the member is called on screen.</summary>
    public static string DisplayName(this ClaimsPrincipal user) => user.FindFirstValue(MemberClaims.DisplayName) ?? "";
}
