using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PixelTruth.Domain.Accounts;
using PixelTruth.Infrastructure.Access;

namespace PixelTruth.Infrastructure.Accounts;

internal sealed class ConsentMapping : IEntityTypeConfiguration<Consent>
{
    public void Configure(EntityTypeBuilder<Consent> consent)
    {
        consent.Property(row => row.Id).ValueGeneratedNever();
        consent.Property(row => row.TextVersion).HasMaxLength(20);
        consent.HasIndex(row => new { row.MemberId, row.Purpose, row.AnsweredAt });
        consent.HasOne<Member>().WithMany().HasForeignKey(row => row.MemberId).OnDelete(DeleteBehavior.Cascade);
    }
}
