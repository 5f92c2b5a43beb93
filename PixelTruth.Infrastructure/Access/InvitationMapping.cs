using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PixelTruth.Domain.Access;

namespace PixelTruth.Infrastructure.Access;

internal sealed class InvitationMapping : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> invitation)
    {
        invitation.Property(row => row.Id).ValueGeneratedNever();
        invitation.Property(row => row.TokenHash).HasMaxLength(64);
        invitation.HasIndex(row => row.TokenHash).IsUnique();
        invitation.HasOne<Member>().WithMany().HasForeignKey(row => row.CreatedBy).OnDelete(DeleteBehavior.Cascade);
    }
}
