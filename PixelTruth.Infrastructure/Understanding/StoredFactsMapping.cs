using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PixelTruth.Domain.Photos;
using PixelTruth.Domain.Understanding;

namespace PixelTruth.Infrastructure.Understanding;

internal sealed class StoredFactsMapping : IEntityTypeConfiguration<StoredFacts>
{
    public void Configure(EntityTypeBuilder<StoredFacts> facts)
    {
        facts.HasKey(row => row.PhotoId);
        facts.Property(row => row.PackVersion).HasMaxLength(200);
        facts.HasIndex(row => row.AccountId);
        facts.HasOne<Photo>().WithOne().HasForeignKey<StoredFacts>(row => row.PhotoId).OnDelete(DeleteBehavior.Cascade);
    }
}
