using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PixelTruth.Domain.Accounts;
using PixelTruth.Domain.Photos;

namespace PixelTruth.Infrastructure.Photos;

internal sealed class PhotoMapping : IEntityTypeConfiguration<Photo>
{
    public void Configure(EntityTypeBuilder<Photo> photo)
    {
        photo.Property(row => row.Id).ValueGeneratedNever();
        photo.Property(row => row.ContentHash).HasMaxLength(64);
        photo.Property(row => row.FileName).HasMaxLength(300);
        photo.Property(row => row.MediaType).HasMaxLength(60);
        photo.Property(row => row.DominantColour).HasMaxLength(7);
        photo.HasIndex(row => new { row.AccountId, row.ContentHash }).IsUnique();
        photo.HasIndex(row => new { row.AccountId, row.State, row.Id });
        photo.HasIndex(row => new { row.AccountId, row.SortAt, row.Id });
        photo.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
