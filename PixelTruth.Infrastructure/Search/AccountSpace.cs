using System.Numerics.Tensors;
using PixelTruth.Domain.Understanding;

namespace PixelTruth.Infrastructure.Search;

/// <summary>
/// The evidence of all photos of one account in memory: a float16 column for every class, object, scene and pixel rule, so that
/// a concept reads only what speaks for it. About 2.4 KB a photo. Immutable: adding photos makes a new space that shares the old blocks.
/// </summary>
internal sealed class AccountSpace
{
    private const int BlockSize = 1024;

    private readonly EvidenceColumns columns;
    private readonly Half[][] blocks;

    private AccountSpace(EvidenceColumns columns, Half[][] blocks, Guid[] ids, float[] aspects)
    {
        this.columns = columns;
        this.blocks = blocks;
        Ids = ids;
        Aspects = aspects;
    }

    /// <summary>The photos.</summary>
    public Guid[] Ids { get; }

    /// <summary>Width divided by height of each photo.</summary>
    public float[] Aspects { get; }

    /// <summary>A space without photos.</summary>
    public static AccountSpace Empty(EvidenceColumns columns) => new(columns, [], [], []);

    /// <summary>A space with further photos.</summary>
    public AccountSpace With(IReadOnlyList<SpaceEntry> entries)
    {
        var count = Ids.Length + entries.Count;
        var grown = new Half[(count + BlockSize - 1) / BlockSize][];
        blocks.CopyTo(grown, 0);
        // Others may be reading the last block.
        if (Ids.Length % BlockSize != 0)
            grown[blocks.Length - 1] = (Half[])blocks[^1].Clone();

        var row = new Half[columns.Count];
        for (var entry = 0; entry < entries.Count; entry++)
        {
            var photo = Ids.Length + entry;
            var block = grown[photo / BlockSize] ??= new Half[columns.Count * BlockSize];
            TensorPrimitives.ConvertToHalf(entries[entry].Evidence, row);
            for (var column = 0; column < row.Length; column++)
                block[(column * BlockSize) + (photo % BlockSize)] = row[column];
        }

        return new AccountSpace(columns, grown, [.. Ids, .. entries.Select(entry => entry.Id)], [.. Aspects, .. entries.Select(entry => entry.Aspect)]);
    }

    /// <summary>The probability 0..1 of a concept for every photo, in the order of <see cref="Ids"/> (tagging.md section 4).</summary>
    public float[] Score(ConceptSources sources)
    {
        var scores = new float[Ids.Length];
        Span<float> column = stackalloc float[BlockSize];
        Span<float> sum = stackalloc float[BlockSize];
        Span<float> none = stackalloc float[BlockSize];
        for (var block = 0; block < blocks.Length; block++)
        {
            var count = Math.Min(BlockSize, Ids.Length - (block * BlockSize));
            Score(blocks[block], sources, column[..count], sum[..count], none[..count], scores.AsSpan(block * BlockSize, count));
        }

        return scores;
    }

    private void Score(Half[] block, ConceptSources sources, Span<float> column, Span<float> sum, Span<float> none, Span<float> scores)
    {
        sum.Clear();
        foreach (var place in sources.Classes)
        {
            Read(block, place, column);
            TensorPrimitives.Add(sum, column, sum);
        }

        none.Fill(1);
        foreach (var place in sources.Objects)
        {
            Read(block, columns.Object(place), column);
            TensorPrimitives.Subtract(1f, column, column);
            TensorPrimitives.Multiply(none, column, none);
        }

        // 1 - (1 - classes)(1 - objects); a source that does not exist leaves its factor at 1.
        TensorPrimitives.Min(sum, 1f, sum);
        TensorPrimitives.Subtract(1f, sum, sum);
        TensorPrimitives.Multiply(sum, none, sum);
        TensorPrimitives.Subtract(1f, sum, scores);

        foreach (var place in sources.Scenes.Select(columns.Scene).Concat(sources.PixelRules.Select(columns.Pixel)))
        {
            Read(block, place, column);
            TensorPrimitives.Max(scores, column, scores);
        }
    }

    private static void Read(Half[] block, int column, Span<float> values) =>
        TensorPrimitives.ConvertToSingle(block.AsSpan(column * BlockSize, values.Length), values);
}
