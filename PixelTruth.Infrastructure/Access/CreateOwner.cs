using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PixelTruth.Infrastructure.Record;

namespace PixelTruth.Infrastructure.Access;

/// <summary>The first visit: makes the one owner of the server.</summary>
public sealed class CreateOwner(UserManager<Member> members, PixelTruthDb db, OwnerGate gate, TimeProvider time)
{
    private const string Taken = "This server has an owner already. Sign in, or ask the owner for an invitation.";

    /// <summary>Makes the owner. Of two attempts at once one succeeds: the record allows one owner only.</summary>
    public async Task<Membership> RunAsync(MemberForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await gate.HasOwnerAsync(cancellationToken))
            return Membership.Refused(Taken);

        var owner = form.ToMember(isOwner: true, time.GetUtcNow());
        try
        {
            var made = await members.CreateAsync(owner, form.Password);
            return made.Succeeded ? Membership.Of(owner) : Membership.Refused(made.Errors.Select(error => error.Description).Distinct());
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            if (await gate.HasOwnerAsync(cancellationToken))
                return Membership.Refused(Taken);
            throw;
        }
    }
}
