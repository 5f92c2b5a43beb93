using Microsoft.EntityFrameworkCore;
using PixelTruth.Infrastructure.Record;

namespace PixelTruth.Infrastructure.Access;

/// <summary>Knows whether the server has an owner. Once it has one it always has, so the answer is asked for until it is yes.</summary>
public sealed class OwnerGate(PixelTruthDbFactory databases)
{
    private volatile bool hasOwner;

    /// <summary>True once somebody set the server up.</summary>
    public async ValueTask<bool> HasOwnerAsync(CancellationToken cancellationToken)
    {
        if (hasOwner)
            return true;
        await using var db = databases.ForSystem();
        return hasOwner = await db.Users.AnyAsync(member => member.IsOwner, cancellationToken);
    }
}
