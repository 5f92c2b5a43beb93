using Microsoft.AspNetCore.Components.Authorization;

namespace PixelTruth.Web.Access;

/// <summary>Who is looking at the page.</summary>
internal sealed class CurrentMember(AuthenticationStateProvider authentication)
{
    /// <summary>The member's id.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public async Task<Guid> IdAsync() => await FindAsync() ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>The member's id, or null when nobody is signed in.</summary>
    public async Task<Guid?> FindAsync() => (await authentication.GetAuthenticationStateAsync()).User.MemberId();

    /// <summary>True for the owner of the server.</summary>
    public async Task<bool> IsOwnerAsync() => (await authentication.GetAuthenticationStateAsync()).User.IsOwner();
}
