using System.Text.Json;
using PixelTruth.Domain.Understanding;

namespace PixelTruth.Infrastructure.Understanding.Data;

/// <summary>Reads <c>calibration.json</c>.</summary>
internal static class CalibrationReader
{
    /// <summary>Reads the constants.</summary>
    /// <exception cref="InvalidDataException">A constant is missing or of another kind.</exception>
    public static Calibration Read(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            return Read(document.RootElement);
        }
        catch (Exception damage) when (damage is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException($"{Path.GetFileName(path)} is damaged: {damage.Message}", damage);
        }
    }

    private static Calibration Read(JsonElement root) => new()
    {
        ProbabilityTemperature = Number(root, "probability_temperature"),
        SemanticTemperature = Number(root, "semantic_temperature"),
        DetectorWeight = Number(root, "detector_weight"),
        RidgeWeight = Number(root, "ridge_weight"),
        SemanticWeightConcept = Number(root, "semantic_weight_concept"),
        SemanticWeightPhrase = Number(root, "semantic_weight_phrase"),
        Detector = new Platt(Number(root.GetProperty("detector_platt"), "a"), Number(root.GetProperty("detector_platt"), "b")),
        DetectorColumns = [.. root.GetProperty("detector_columns").EnumerateArray().Select(column => column.GetInt32())],
        Thresholds = ReadThresholds(root.GetProperty("tag_thresholds")),
        PixelRules = [.. root.GetProperty("pixel").EnumerateArray().Select(ReadRule)],
    };

    private static TagThresholds ReadThresholds(JsonElement element) => new(
        Number(element, "classifier_leaf"),
        Number(element, "classifier_node"),
        Number(element, "detector"),
        Number(element, "detector_alone"),
        Number(element, "classifier_supports_detector"),
        Number(element, "pixel"),
        element.GetProperty("cap").GetInt32());

    private static PixelRule ReadRule(JsonElement element) => new(
        element.GetProperty("stat").GetString()!,
        element.GetProperty("concept").GetString()!,
        Number(element, "s0"),
        Number(element, "scale"),
        element.GetProperty("show").GetBoolean());

    private static double Number(JsonElement element, string name) => element.GetProperty(name).GetDouble();
}
