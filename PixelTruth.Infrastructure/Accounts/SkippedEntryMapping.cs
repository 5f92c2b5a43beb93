using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PixelTruth.Domain.Accounts;

namespace PixelTruth.Infrastructure.Accounts;

internal sealed class SkippedEntryMapping : IEntityTypeConfiguration<SkippedEntry>
{
    public void Configure(EntityTypeBuilder<SkippedEntry> entry)
    {
        entry.Property(row => row.Id).ValueGeneratedNever();
        entry.Property(row => row.Name).HasMaxLength(1000);
        entry.Property(row => row.Reason).HasMaxLength(60);
        entry.HasIndex(row => row.RunId);
        entry.HasOne<ImportRun>().WithMany().HasForeignKey(row => row.RunId).OnDelete(DeleteBehavior.Cascade);
    }
}
