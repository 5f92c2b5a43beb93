namespace PixelTruth.Infrastructure.Access;

/// <summary>A member as the owner sees them: never what is in their photos.</summary>
/// <param name="Id">The member.</param>
/// <param name="DisplayName">Name on screen.</param>
/// <param name="Email">E-mail.</param>
/// <param name="IsOwner">True for the owner of the server.</param>
/// <param name="CreatedAt">Member since (UTC).</param>
/// <param name="Photos">Photos in all their accounts.</param>
public sealed record MemberSummary(Guid Id, string DisplayName, string Email, bool IsOwner, DateTimeOffset CreatedAt, int Photos);
