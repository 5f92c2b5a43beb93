using Microsoft.EntityFrameworkCore;
using PixelTruth.Infrastructure.Record;

namespace PixelTruth.Infrastructure.Access;

/// <summary>Ends a membership with everything that belongs to it.</summary>
public sealed class RemoveMember(PixelTruthDbFactory databases)
{
    /// <summary>Removes a member and, by the record's cascades, their rows. The owner stays. Answers whether somebody was removed.</summary>
    public async Task<bool> RunAsync(Guid memberId, CancellationToken cancellationToken)
    {
        await using var db = databases.ForSystem();
        var removed = 0;
        await db.InTransactionAsync(
            async () => removed = await db.Users.Where(member => member.Id == memberId && !member.IsOwner).ExecuteDeleteAsync(cancellationToken),
            cancellationToken);
        return removed > 0;
    }
}
