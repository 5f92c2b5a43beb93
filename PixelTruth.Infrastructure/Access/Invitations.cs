using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PixelTruth.Domain.Access;
using PixelTruth.Infrastructure.Record;

namespace PixelTruth.Infrastructure.Access;

/// <summary>Links by which the owner lets people in. A link works once and for a week; only the hash of its token is kept.</summary>
public sealed class Invitations(UserManager<Member> members, PixelTruthDb db, TimeProvider time)
{
    private const int TokenBytes = 32;
    private const string Useless = "This invitation was used or has expired. Ask the person who sent it for a new one.";

    /// <summary>How long a link works.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    /// <summary>Makes a link and answers its token (256 random bits, base64url), which can't be read again.</summary>
    public async Task<string> InviteAsync(Guid ownerId, CancellationToken cancellationToken)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));
        var now = time.GetUtcNow();
        db.Invitations.Add(new Invitation
        {
            Id = Guid.CreateVersion7(now),
            TokenHash = Hash(token),
            CreatedBy = ownerId,
            CreatedAt = now,
            ExpiresAt = now + Lifetime,
        });
        await db.SaveChangesAsync(cancellationToken);
        return token;
    }

    /// <summary>Invitations that still work, newest first.</summary>
    public async Task<IReadOnlyList<Invitation>> OpenAsync(CancellationToken cancellationToken) =>
        await db.Invitations.AsNoTracking()
            .Where(row => row.UsedAt == null && row.ExpiresAt > time.GetUtcNow())
            .OrderByDescending(row => row.CreatedAt)
            .ToListAsync(cancellationToken);

    /// <summary>Makes a link useless.</summary>
    public Task WithdrawAsync(Guid invitationId, CancellationToken cancellationToken) => db.InTransactionAsync(
        () => db.Invitations.Where(row => row.Id == invitationId && row.UsedAt == null).ExecuteDeleteAsync(cancellationToken), cancellationToken);

    /// <summary>True while the link works.</summary>
    public Task<bool> IsOpenAsync(string token, CancellationToken cancellationToken) => Open(token).AnyAsync(cancellationToken);

    /// <summary>Makes a member and uses the link up; both or neither.</summary>
    public async Task<Membership> AcceptAsync(string token, MemberForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        var result = Membership.Refused(Useless);
        try
        {
            await db.InTransactionAsync(
                async () =>
                {
                    if (await Open(token).ExecuteUpdateAsync(row => row.SetProperty(i => i.UsedAt, time.GetUtcNow()), cancellationToken) == 0)
                        return;
                    var member = form.ToMember(isOwner: false, time.GetUtcNow());
                    var made = await members.CreateAsync(member, form.Password);
                    result = made.Succeeded ? Membership.Of(member) : Membership.Refused(made.Errors.Select(error => error.Description).Distinct());
                    if (!made.Succeeded)
                        throw new RefusedException();
                },
                cancellationToken);
        }
        catch (RefusedException)
        {
            db.ChangeTracker.Clear();
        }
        return result;
    }

    private IQueryable<Invitation> Open(string token)
    {
        var hash = Hash(token);
        var now = time.GetUtcNow();
        return db.Invitations.Where(row => row.TokenHash == hash && row.UsedAt == null && row.ExpiresAt > now);
    }

    private static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    // Rolls the transaction back: a refused password must not use the link up.
    private sealed class RefusedException : Exception;
}
