using System.Globalization;
using PixelTruth.Domain.Understanding;

namespace PixelTruth.Infrastructure.Understanding.Data;

/// <summary>Builds the map from concepts to what speaks for them out of <c>imagenet_map.tsv</c>, <c>coco_map.tsv</c>, scenes and pixel rules.</summary>
internal sealed class EvidenceReader(Vocabulary vocabulary)
{
    private const int ClassCount = 1000;
    private readonly SortedSet<int>[] classes = Sets(vocabulary);
    private readonly SortedSet<int>[] objects = Sets(vocabulary);
    private readonly SortedSet<int>[] scenes = Sets(vocabulary);
    private readonly SortedSet<int>[] rules = Sets(vocabulary);

    /// <summary>Index of the concept of each class; filled by <see cref="Read"/>.</summary>
    public IReadOnlyList<int> ClassConcepts { get; private set; } = [];

    /// <summary>Reads the maps.</summary>
    /// <exception cref="InvalidDataException">A table is damaged or names an unknown concept.</exception>
    public EvidenceMap Read(string folder, Calibration calibration, SceneHead head)
    {
        var classRows = TsvFile.Read(Path.Combine(folder, "imagenet_map.tsv"), "class", "wnid", "concept", "ancestors");
        if (classRows.Count != ClassCount)
            throw new InvalidDataException($"imagenet_map.tsv has {classRows.Count} classes, expected {ClassCount}.");
        ClassConcepts = [.. classRows.Select(row => IndexOf(row[2]))];
        foreach (var row in classRows)
            Add(classes, int.Parse(row[0], CultureInfo.InvariantCulture), row[2], row[3]);

        var objectRows = TsvFile.Read(Path.Combine(folder, "coco_map.tsv"), "coco_id", "label", "concept", "ancestors")
            .Where(row => row[2].Length > 0)
            .ToDictionary(row => int.Parse(row[0], CultureInfo.InvariantCulture));
        for (var column = 0; column < calibration.DetectorColumns.Count; column++)
            Add(objects, column, objectRows[calibration.DetectorColumns[column]][2], objectRows[calibration.DetectorColumns[column]][3]);

        AddScenes(head);
        for (var rule = 0; rule < calibration.PixelRules.Count; rule++)
            rules[IndexOf(calibration.PixelRules[rule].ConceptId)].Add(rule);
        var names = ClassConcepts.Select(index => vocabulary.Concepts[index].Name).ToList();
        var objectNames = calibration.DetectorColumns.Select(id => objectRows[id][1]).ToList();
        return new EvidenceMap([.. vocabulary.Concepts.Select(Gather)], names, objectNames) { Showable = Showable() };
    }

    private static SortedSet<int>[] Sets(Vocabulary vocabulary) => [.. vocabulary.Concepts.Select(_ => new SortedSet<int>())];

    private void AddScenes(SceneHead head)
    {
        for (var scene = 0; scene < head.Scenes.Count; scene++)
        {
            if (head.Scenes[scene].ConceptId is { } id)
                scenes[IndexOf(id)].Add(scene);
        }
    }

    private void Add(SortedSet<int>[] sets, int place, string concept, string ancestors)
    {
        foreach (var id in TsvFile.List(ancestors).Append(concept))
            sets[IndexOf(id)].Add(place);
    }

    private ConceptSources Gather(Concept concept)
    {
        var index = concept.Index;
        if (classes[index].Count + objects[index].Count + scenes[index].Count + rules[index].Count == 0)
            return ConceptSources.None;
        return new ConceptSources([.. classes[index]], [.. objects[index]], [.. scenes[index]], [.. rules[index]], classes[index].Any(place => ClassConcepts[place] == index));
    }

    private List<int> Showable() => vocabulary.Concepts
        .Where(concept => concept.CanBeShown && (!concept.IsSensitive || concept.Id == "person"))
        .Select(concept => concept.Index)
        .ToList();

    private int IndexOf(string id) =>
        vocabulary.Find(id)?.Index ?? throw new InvalidDataException($"The vocabulary has no concept '{id}'.");
}
