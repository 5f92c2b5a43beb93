using PixelTruth.Domain.Understanding;
using PixelTruth.Infrastructure.Understanding;

[assembly: AssemblyFixture(typeof(PixelTruth.Tests.KnowledgeFixture))]

namespace PixelTruth.Tests;

/// <summary>The committed packs' knowledge, read once for all tests and only when one asks.</summary>
public sealed class KnowledgeFixture
{
    private readonly Lazy<PhotoUnderstanding> understanding = new(() => new PhotoUnderstanding(KnowledgeReader.Read(RepositoryRoot.Combine("models"))));

    public PhotoUnderstanding Understanding => understanding.Value;

    public Knowledge Knowledge => understanding.Value.Knowledge;

    public Vocabulary Vocabulary => Knowledge.Vocabulary;
}
