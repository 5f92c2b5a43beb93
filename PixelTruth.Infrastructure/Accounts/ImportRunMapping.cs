using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PixelTruth.Domain.Accounts;

namespace PixelTruth.Infrastructure.Accounts;

internal sealed class ImportRunMapping : IEntityTypeConfiguration<ImportRun>
{
    public void Configure(EntityTypeBuilder<ImportRun> run)
    {
        run.Property(row => row.Id).ValueGeneratedNever();
        run.Property(row => row.Title).HasMaxLength(300);
        run.HasIndex(row => new { row.AccountId, row.CreatedAt });
        run.HasIndex(row => row.State);
        run.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
