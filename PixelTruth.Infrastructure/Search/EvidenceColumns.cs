using PixelTruth.Domain.Understanding;

namespace PixelTruth.Infrastructure.Search;

/// <summary>The order in which an account's evidence lies in memory: classes, objects, scenes, pixel rules.</summary>
internal sealed class EvidenceColumns
{
    private const int Classes = 1000;

    private readonly int objects;
    private readonly int scenes;
    private readonly int pixels;

    /// <summary>The order for the installed packs.</summary>
    public EvidenceColumns(Knowledge knowledge)
    {
        objects = Classes;
        scenes = objects + knowledge.Calibration.DetectorColumns.Count;
        pixels = scenes + knowledge.Scenes.Scenes.Count;
        Count = pixels + knowledge.Calibration.PixelRules.Count;
    }

    /// <summary>How many columns.</summary>
    public int Count { get; }

    /// <summary>Column of a detector column.</summary>
    public int Object(int column) => objects + column;

    /// <summary>Column of an output of the scene head.</summary>
    public int Scene(int scene) => scenes + scene;

    /// <summary>Column of a pixel rule.</summary>
    public int Pixel(int rule) => pixels + rule;

    /// <summary>Writes the facts of one photo as a row of <see cref="Count"/> probabilities.</summary>
    /// <exception cref="InvalidDataException">The facts are of other packs.</exception>
    public void Write(PhotoFacts facts, Span<float> row)
    {
        if (facts.ClassProbabilities.Length != Classes || facts.DetectorProbabilities.Length != scenes - objects
            || facts.SceneProbabilities.Length != pixels - scenes || facts.PixelProbabilities.Length != Count - pixels)
            throw new InvalidDataException("The facts are of other model packs. Read the photo again.");

        facts.ClassProbabilities.CopyTo(row);
        facts.DetectorProbabilities.CopyTo(row[objects..]);
        facts.SceneProbabilities.CopyTo(row[scenes..]);
        facts.PixelProbabilities.CopyTo(row[pixels..]);
    }
}
