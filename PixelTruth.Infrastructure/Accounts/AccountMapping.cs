using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PixelTruth.Domain.Accounts;
using PixelTruth.Infrastructure.Access;

namespace PixelTruth.Infrastructure.Accounts;

internal sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.Property(row => row.Id).ValueGeneratedNever();
        account.Property(row => row.Name).HasMaxLength(200);
        account.HasIndex(row => row.MemberId);
        account.HasOne<Member>().WithMany().HasForeignKey(row => row.MemberId).OnDelete(DeleteBehavior.Cascade);
    }
}
