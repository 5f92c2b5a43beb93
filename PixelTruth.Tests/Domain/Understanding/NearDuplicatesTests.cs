using FsCheck.Xunit;
using PixelTruth.Domain.Understanding;

namespace PixelTruth.Tests.Domain.Understanding;

/// <summary>Copies are found and other photos left alone; int8 keeps similarities.</summary>
public sealed class NearDuplicatesTests(KnowledgeFixture fixture)
{
    [Property(MaxTest = 40)]
    public void A_mirrored_picture_has_the_same_hash(byte[] seed)
    {
        var random = new Random(seed.Length);
        var grey = Enumerable.Range(0, 1024).Select(index => (index % 32 * 3f) + random.Next(60) + (seed.Length > 0 ? seed[index % seed.Length] : 0)).ToArray();
        var mirrored = PerceptualHash.Mirror(grey);

        Assert.Equal(0, PerceptualHash.Distance(PerceptualHash.Of(grey), PerceptualHash.Of(mirrored), PerceptualHash.Of(PerceptualHash.Mirror(mirrored))));
        Assert.InRange(PerceptualHash.Distance(PerceptualHash.Of(grey), ~PerceptualHash.Of(grey), PerceptualHash.Of(mirrored)), 0, 64);
    }

    [Fact]
    public void A_copy_joins_the_largest_and_the_others_stay_alone()
    {
        var photos = Enumerable.Range(0, GoldenPhotos.Count).Select(index => Subject(index, 1000 + index)).ToList();
        var copy = Subject(3, 50) with { Photo = Guid.NewGuid() };

        var clusters = NearDuplicates.Cluster([copy, .. photos]);

        Assert.Equal(GoldenPhotos.Count, clusters.Count);
        var pair = Assert.Single(clusters, cluster => cluster.Members.Count == 2);
        Assert.Equal([photos[3].Photo, copy.Photo], pair.Members);
    }

    [Fact]
    public void A_photo_without_descriptor_is_nobodys_copy()
    {
        var photo = Subject(0, 10) with { Descriptor = null };

        Assert.False(NearDuplicates.AreDuplicates(photo, photo));
    }

    [Fact]
    public void Bytes_keep_the_similarity()
    {
        var descriptors = Enumerable.Range(0, GoldenPhotos.Count).Select(index => Subject(index, 1).Descriptor!).ToList();
        foreach (var left in descriptors)
        {
            foreach (var right in descriptors)
                Assert.Equal(left.Zip(right, (a, b) => a * b).Sum(), QuantizedDescriptor.From(left).Similarity(QuantizedDescriptor.From(right)), 0.01);
        }
    }

    [Fact]
    public void Bytes_do_not_overflow()
    {
        sbyte[] extreme = [.. Enumerable.Repeat((sbyte)-127, 517)];

        Assert.Equal(517 * 127 * 127, QuantizedDescriptor.Dot(extreme, extreme));
    }

    private DuplicateSubject Subject(int photo, long area) =>
        DuplicateSubject.From(Guid.CreateVersion7(), area, GoldenPhotos.Facts(fixture.Understanding, photo));
}
