using System.Text.Json;
using PixelTruth.Domain.Studio;

namespace PixelTruth.Tests.Domain.Studio;

/// <summary>A case of Golden/learning.json, section training.</summary>
internal sealed class TrainingCase
{
    private TrainingCase(JsonElement json)
    {
        var rows = json.GetProperty("z").EnumerateArray().Select(Floats).ToArray();
        Dimensions = rows[0].Length;
        Descriptors = [.. rows.SelectMany(row => row)];
        Prior = new BackgroundPrior(
            Floats(json.GetProperty("bank_mean")),
            json.GetProperty("bank_gram").EnumerateArray().SelectMany(Floats).ToArray());
        Positives = Integers(json.GetProperty("pos"));
        Negatives = Integers(json.GetProperty("neg"));
        Weights = Floats(json.GetProperty("w"));
        Scores = Floats(json.GetProperty("scores"));
        LeftOut = Floats(json.GetProperty("loo"));
        Probabilities = Floats(json.GetProperty("p"));
    }

    public int Dimensions { get; }
    public float[] Descriptors { get; }
    public BackgroundPrior Prior { get; }
    public int[] Positives { get; }
    public int[] Negatives { get; }
    public float[] Weights { get; }
    public float[] Scores { get; }
    public float[] LeftOut { get; }
    public float[] Probabilities { get; }

    public static TrainingCase Read(int index) => new(GoldenFile.Read("learning.json").GetProperty("training")[index]);

    public ReadOnlySpan<float> Descriptor(int photo) => Descriptors.AsSpan(photo * Dimensions, Dimensions);

    public AccountBackground Background() => AccountBackground.Build(Descriptors, Prior);

    public float[] Radii(AccountBackground background) =>
        [.. Enumerable.Range(0, Scores.Length).Select(photo => background.Radius(Descriptor(photo)))];

    public ConceptModel Train(AccountBackground background) => ConceptTrainer.Train(
        background,
        [.. Positives.Select(photo => background.Project(Descriptor(photo))!)],
        [.. Negatives.Select(photo => background.Project(Descriptor(photo))!)])!;

    public ExampleLabel[] Labels()
    {
        var labels = new ExampleLabel[Scores.Length];
        foreach (var photo in Positives)
            labels[photo] = ExampleLabel.Yes;
        foreach (var photo in Negatives)
            labels[photo] = ExampleLabel.No;
        return labels;
    }

    private static float[] Floats(JsonElement json) => [.. json.EnumerateArray().Select(number => number.GetSingle())];

    private static int[] Integers(JsonElement json) => [.. json.EnumerateArray().Select(number => number.GetInt32())];
}
