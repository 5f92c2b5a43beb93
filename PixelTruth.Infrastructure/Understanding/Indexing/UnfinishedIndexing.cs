using Microsoft.EntityFrameworkCore;
using PixelTruth.Domain.Photos;
using PixelTruth.Infrastructure.Jobs;
using PixelTruth.Infrastructure.Record;

namespace PixelTruth.Infrastructure.Understanding.Indexing;

/// <summary>Accounts that still had pending photos when the server stopped.</summary>
internal sealed class UnfinishedIndexing(PixelTruthDbFactory factory, RequestIndexing request) : IUnfinishedWork
{
    public async Task ResumeAsync(CancellationToken cancellationToken)
    {
        await using var db = factory.ForSystem();
        var accounts = await db.Accounts
            .Where(account => !account.IsReadingPaused)
            .Where(account => db.Photos.Any(photo => photo.AccountId == account.Id && photo.State == PhotoState.Pending))
            .Select(account => new { account.MemberId, account.Id })
            .ToListAsync(cancellationToken);
        foreach (var account in accounts)
            request.For(account.MemberId, account.Id);
    }
}
