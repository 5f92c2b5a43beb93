using Microsoft.EntityFrameworkCore;
using PixelTruth.Domain.Accounts;
using PixelTruth.Infrastructure.Record;
using PixelTruth.Web.Access;

namespace PixelTruth.Web.Accounts;

/// <summary>The photo account that the pages show: the one chosen last, or the newest.</summary>
internal sealed class CurrentAccount(PixelTruthDbFactory databases, CurrentMember member)
{
    /// <summary>Another account was chosen.</summary>
    public event Action? Changed;

    /// <summary>All accounts of the member, newest first.</summary>
    public async Task<IReadOnlyList<Account>> AllAsync(CancellationToken cancellationToken)
    {
        if (await member.FindAsync() is not { } memberId)
            return [];
        await using var db = databases.ForMember(memberId);
        return await db.Accounts.AsNoTracking().OrderByDescending(account => account.CreatedAt).ToListAsync(cancellationToken);
    }

    /// <summary>The account to show, or null before the first import.</summary>
    public async Task<Account?> FindAsync(CancellationToken cancellationToken)
    {
        if (await member.FindAsync() is not { } memberId)
            return null;
        await using var db = databases.ForMember(memberId);
        var chosen = await db.Users.Where(row => row.Id == memberId).Select(row => row.AccountId).SingleOrDefaultAsync(cancellationToken);
        return await db.Accounts.AsNoTracking()
            .OrderByDescending(account => account.Id == chosen).ThenByDescending(account => account.CreatedAt)
            .FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>Remembers the choice for the member; an id that is not theirs changes nothing.</summary>
    public async Task ChooseAsync(Guid accountId, CancellationToken cancellationToken)
    {
        var memberId = await member.IdAsync();
        await using var db = databases.ForMember(memberId);
        if (!await db.Accounts.AnyAsync(account => account.Id == accountId, cancellationToken))
            return;
        (await db.Users.SingleAsync(row => row.Id == memberId, cancellationToken)).AccountId = accountId;
        await db.SaveChangesAsync(cancellationToken);
        Changed?.Invoke();
    }

    /// <summary>Photos of the account to show.</summary>
    public async Task<int> CountPhotosAsync(CancellationToken cancellationToken)
    {
        if (await FindAsync(cancellationToken) is not { } account)
            return 0;
        await using var db = databases.ForMember(account.MemberId);
        return await db.Photos.CountAsync(photo => photo.AccountId == account.Id, cancellationToken);
    }
}
