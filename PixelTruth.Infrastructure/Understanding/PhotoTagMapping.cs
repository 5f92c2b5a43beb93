using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PixelTruth.Domain.Photos;
using PixelTruth.Domain.Understanding;

namespace PixelTruth.Infrastructure.Understanding;

internal sealed class PhotoTagMapping : IEntityTypeConfiguration<PhotoTag>
{
    private static readonly ValueComparer<IReadOnlyList<Evidence>> EvidenceComparer = new(
        (left, right) => left!.SequenceEqual(right!),
        list => list.Aggregate(0, (hash, evidence) => HashCode.Combine(hash, evidence)),
        list => list);

    public void Configure(EntityTypeBuilder<PhotoTag> tag)
    {
        tag.HasKey(row => new { row.PhotoId, row.ConceptId });
        tag.Property(row => row.ConceptId).HasMaxLength(120);
        tag.Property(row => row.Evidence).HasConversion(
            evidence => JsonSerializer.Serialize(evidence, JsonSerializerOptions.Web),
            json => JsonSerializer.Deserialize<IReadOnlyList<Evidence>>(json, JsonSerializerOptions.Web)!,
            EvidenceComparer);
        tag.HasIndex(row => new { row.AccountId, row.ConceptId, row.Probability });
        tag.HasOne<Photo>().WithMany().HasForeignKey(row => row.PhotoId).OnDelete(DeleteBehavior.Cascade);
    }
}
