using Microsoft.EntityFrameworkCore;
using PixelTruth.Domain.Accounts;
using PixelTruth.Infrastructure.Record;

namespace PixelTruth.Infrastructure.Access;

/// <summary>What members agreed to. Answers are added, never changed, so that it can be shown who agreed to what and when.</summary>
public sealed class ConsentBook(PixelTruthDbFactory databases, TimeProvider time)
{
    /// <summary>Writes an answer to each purpose down, under the text that is current.</summary>
    public async Task AnswerAsync(Guid memberId, IReadOnlySet<ConsentPurpose> granted, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(granted);
        var now = time.GetUtcNow();
        await using var db = databases.ForMember(memberId);
        foreach (var purpose in Enum.GetValues<ConsentPurpose>())
        {
            db.Consents.Add(new Consent
            {
                Id = Guid.CreateVersion7(now),
                MemberId = memberId,
                Purpose = purpose,
                TextVersion = Consent.CurrentText,
                IsGranted = granted.Contains(purpose),
                AnsweredAt = now,
            });
        }
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>True once the member answered, to whichever text.</summary>
    public async Task<bool> HasAnsweredAsync(Guid memberId, CancellationToken cancellationToken)
    {
        await using var db = databases.ForMember(memberId);
        return await db.Consents.AnyAsync(cancellationToken);
    }

    /// <summary>The purposes that the member agreed to last.</summary>
    public async Task<IReadOnlySet<ConsentPurpose>> GrantedAsync(Guid memberId, CancellationToken cancellationToken)
    {
        await using var db = databases.ForMember(memberId);
        var answers = await db.Consents.AsNoTracking().OrderBy(row => row.AnsweredAt).ThenBy(row => row.Id).ToListAsync(cancellationToken);
        return answers.GroupBy(row => row.Purpose).Where(group => group.Last().IsGranted).Select(group => group.Key).ToHashSet();
    }
}
