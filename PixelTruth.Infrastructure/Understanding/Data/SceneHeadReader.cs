using System.Globalization;
using System.Text.Json;
using PixelTruth.Domain.Understanding;

namespace PixelTruth.Infrastructure.Understanding.Data;

/// <summary>Reads the scene pack.</summary>
internal static class SceneHeadReader
{
    private const int InputLength = 1280 + SceneMeasures.Count + 1;

    /// <summary>Reads scenes, weights and the scaling of the measures.</summary>
    /// <exception cref="InvalidDataException">A file is damaged.</exception>
    public static SceneHead Read(string folder)
    {
        var scenes = TsvFile.Read(Path.Combine(folder, "scenes.tsv"), "index", "concept", "kind", "definition", "threshold", "platt_a", "platt_b", "cv_ap", "n_pos", "shown", "vocabulary_id")
            .Select(ReadScene)
            .ToList();
        var weights = NpyFile.ReadRows(Path.Combine(folder, "weights.npy"), scenes.Count, InputLength);
        return new SceneHead(scenes, weights, ReadScaling(Path.Combine(folder, "measures.json")));
    }

    private static Scene ReadScene(string[] row) => new(
        row[1],
        row[10].Length == 0 ? null : row[10],
        new Platt(Number(row[5]), Number(row[6])),
        row[9] == "yes" ? Number(row[4]) : null);

    private static MeasureScaling ReadScaling(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        return new MeasureScaling(Numbers(document.RootElement, "mean"), Numbers(document.RootElement, "sd"), document.RootElement.GetProperty("clip").GetSingle());
    }

    private static float[] Numbers(JsonElement element, string name)
    {
        var numbers = element.GetProperty(name).EnumerateArray().Select(number => number.GetSingle()).ToArray();
        return numbers.Length == SceneMeasures.Count ? numbers : throw new InvalidDataException($"measures.json needs {SceneMeasures.Count} values for '{name}'.");
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
