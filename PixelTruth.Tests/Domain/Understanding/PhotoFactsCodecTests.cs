using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PixelTruth.Domain.Understanding;

namespace PixelTruth.Tests.Domain.Understanding;

/// <summary>Stored facts come back as they were, and nothing damaged is taken for facts.</summary>
public sealed class PhotoFactsCodecTests(KnowledgeFixture fixture)
{
    [Property(MaxTest = 50)]
    public void Any_facts_come_back_within_float16(NormalFloat[] numbers, ulong hash, bool hasDescriptor, byte objects)
    {
        var values = numbers.Select(number => (float)(number.Get % 1000)).ToArray();
        var facts = Facts(values, hash, hasDescriptor ? [1, .. values] : null, objects % 20);

        var decoded = PhotoFactsCodec.Decode(PhotoFactsCodec.Encode(facts));

        Assert.Equal(values.Select(value => (float)(Half)value), decoded.Semantic);
        Assert.Equal(facts.Measures, decoded.Measures);
        Assert.Equal((hash, ~hash), (decoded.Hash, decoded.MirroredHash));
        Assert.Equal(hasDescriptor, decoded.Descriptor is not null);
        Assert.Equal(facts.Grey32, decoded.Grey32);
        Assert.Equal(facts.Objects, decoded.Objects);
        Assert.Equal(facts.Palette, decoded.Palette);
        Assert.Equal(PhotoFactsCodec.Encode(facts), PhotoFactsCodec.Encode(decoded));
    }

    [Fact]
    public void A_photo_takes_about_six_kilobytes_and_keeps_its_tags()
    {
        var facts = GoldenPhotos.Facts(fixture.Understanding, 4);

        var bytes = PhotoFactsCodec.Encode(facts);

        Assert.InRange(bytes.Length, 5000, 7000);
        var before = fixture.Understanding.Tags(facts);
        var after = fixture.Understanding.Tags(PhotoFactsCodec.Decode(bytes));
        Assert.Equal(before.Select(tag => tag.ConceptId), after.Select(tag => tag.ConceptId));
        Assert.All(before, (tag, index) => Assert.Equal(tag.Probability, after[index].Probability, 0.001));
    }

    [Fact]
    public void Other_versions_and_damage_are_refused_with_a_sentence()
    {
        var bytes = PhotoFactsCodec.Encode(Facts([1], 5, null, 2));

        Assert.Contains("version 2", Assert.Throws<InvalidDataException>(() => PhotoFactsCodec.Decode([2, .. bytes[1..]])).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => PhotoFactsCodec.Decode([]));
        Assert.Throws<InvalidDataException>(() => PhotoFactsCodec.Decode([.. bytes, 0]));
        Assert.All(Enumerable.Range(0, bytes.Length), length => Assert.Throws<InvalidDataException>(() => PhotoFactsCodec.Decode(bytes[..length])));
    }

    private static PhotoFacts Facts(float[] values, ulong hash, float[]? descriptor, int objects) => new()
    {
        ClassProbabilities = values,
        DetectorProbabilities = values,
        Semantic = values,
        Ridge = values,
        PixelProbabilities = values,
        SceneProbabilities = values,
        Measures = [.. Enumerable.Range(0, 16).Select(index => index * 12345.6f)],
        PixelFeatures = values,
        Descriptor = descriptor,
        Hash = hash,
        MirroredHash = ~hash,
        Grey32 = [.. Enumerable.Range(0, 1024).Select(index => (byte)index)],
        Objects = [.. Enumerable.Range(1, objects).Select(id => new DetectedObject(id, 0.5f, new Box(0, 0.25f, 0.5f, 1)))],
        Palette = [new PaletteColour("teal", 0x14807f, 0.25f)],
    };
}
