namespace PixelTruth.Infrastructure.Access;

/// <summary>What came of the wish to become a member: the member, or sentences that say why not.</summary>
/// <param name="Member">The new member, or null.</param>
/// <param name="Refusals">Why not.</param>
public sealed record Membership(Member? Member, IReadOnlyList<string> Refusals)
{
    internal static Membership Of(Member member) => new(member, []);

    internal static Membership Refused(params IEnumerable<string> refusals) => new(null, [.. refusals]);
}
