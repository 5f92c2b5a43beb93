using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PixelTruth.Infrastructure.Access;

internal sealed class MemberMapping : IEntityTypeConfiguration<Member>
{
    public void Configure(EntityTypeBuilder<Member> member)
    {
        member.Property(row => row.Id).ValueGeneratedNever();
        member.Property(row => row.DisplayName).HasMaxLength(Member.LongestName);
        // Two first visits at once must not make two owners.
        member.HasIndex(row => row.IsOwner).IsUnique().HasFilter("\"IsOwner\" = 1");
    }
}
