using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PixelTruth.Domain.Photos;
using PixelTruth.Domain.Understanding;

namespace PixelTruth.Infrastructure.Understanding;

internal sealed class PhotoLabelMapping : IEntityTypeConfiguration<PhotoLabel>
{
    public void Configure(EntityTypeBuilder<PhotoLabel> label)
    {
        label.HasKey(row => new { row.PhotoId, row.ConceptId });
        label.Property(row => row.ConceptId).HasMaxLength(120);
        label.HasIndex(row => new { row.AccountId, row.ConceptId });
        label.HasOne<Photo>().WithMany().HasForeignKey(row => row.PhotoId).OnDelete(DeleteBehavior.Cascade);
    }
}
