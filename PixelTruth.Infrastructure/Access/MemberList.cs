using Microsoft.EntityFrameworkCore;
using PixelTruth.Infrastructure.Record;

namespace PixelTruth.Infrastructure.Access;

/// <summary>Lists the members of the server for its owner.</summary>
public sealed class MemberList(PixelTruthDbFactory databases)
{
    /// <summary>All members, the owner first, then by when they came.</summary>
    public async Task<IReadOnlyList<MemberSummary>> RunAsync(CancellationToken cancellationToken)
    {
        await using var db = databases.ForSystem();
        return await db.Users.AsNoTracking()
            .OrderByDescending(member => member.IsOwner).ThenBy(member => member.CreatedAt)
            .Select(member => new MemberSummary(
                member.Id, member.DisplayName, member.Email!, member.IsOwner, member.CreatedAt, db.Photos.Count(photo => photo.MemberId == member.Id)))
            .ToListAsync(cancellationToken);
    }
}
