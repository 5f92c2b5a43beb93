using PixelTruth.Infrastructure.Understanding.Packs;

namespace PixelTruth.Web.Commands;

/// <summary>Names and WordNet ids of the classifier's 1000 classes.</summary>
internal sealed class ClassLabels(ModelPack general)
{
    private readonly (string Wnid, string Name)[] labels =
        [.. File.ReadLines(general.PathOf("labels.tsv")).Skip(1).Select(line => line.Split('\t')).Select(cells => (cells[1], cells[2]))];

    /// <summary>The most probable classes, best first.</summary>
    public IReadOnlyList<AnalyzedClass> Best(float[] probabilities, int count) =>
    [
        .. Enumerable.Range(0, labels.Length)
            .OrderByDescending(index => probabilities[index])
            .Take(count)
            .Select(index => new AnalyzedClass(labels[index].Name, labels[index].Wnid, Math.Round(probabilities[index], 4))),
    ];
}
