using PixelTruth.Domain.Studio;

namespace PixelTruth.Tests.Domain.Studio;

/// <summary>Random unit descriptors; the first <c>alike</c> photos share a direction, as photos of one concept do.</summary>
internal sealed class SyntheticAccount
{
    public const int Dimensions = 32;

    public SyntheticAccount(int seed, int photos = 120, int alike = 20)
    {
        var random = new Random(seed);
        var direction = Gaussian(random);
        Descriptors = new float[photos * Dimensions];
        for (var photo = 0; photo < photos; photo++)
        {
            var noise = Gaussian(random);
            var row = Descriptors.AsSpan(photo * Dimensions, Dimensions);
            for (var i = 0; i < Dimensions; i++)
                row[i] = noise[i] + (photo < alike ? 1.5f * direction[i] : 0);
            var norm = Math.Sqrt(row.ToArray().Sum(x => (double)x * x));
            for (var i = 0; i < Dimensions; i++)
                row[i] /= (float)norm;
        }
        Photos = photos;
        Background = AccountBackground.Build(Descriptors, Bank);
        Radii = [.. Enumerable.Range(0, photos).Select(photo => Background.Radius(Descriptor(photo)))];
    }

    public static BackgroundPrior Bank { get; } = new(
        new float[Dimensions],
        Enumerable.Range(0, Dimensions * Dimensions).Select(i => i % (Dimensions + 1) == 0 ? 1f / Dimensions : 0).ToArray());

    public int Photos { get; }
    public float[] Descriptors { get; }
    public float[] Radii { get; }
    public AccountBackground Background { get; }

    public ReadOnlySpan<float> Descriptor(int photo) => Descriptors.AsSpan(photo * Dimensions, Dimensions);

    public ConceptExample Example(int photo, bool isPositive, int second = 0, int? cluster = null) => new(
        Id(photo), Id(cluster ?? photo), isPositive,
        DateTimeOffset.UnixEpoch.AddSeconds(second), Background.Project(Descriptor(photo)));

    public float[] Score(ConceptModel model)
    {
        var scores = new float[Photos];
        ConceptScorer.Score(model, Descriptors, Radii, scores);
        return scores;
    }

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);

    private static float[] Gaussian(Random random)
    {
        var values = new float[Dimensions];
        for (var i = 0; i < Dimensions; i++)
            values[i] = (float)(Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble()));
        return values;
    }
}
