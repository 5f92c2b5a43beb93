namespace PixelTruth.Domain.Understanding;

/// <summary>The constants of tagging.md, as <c>calibration.json</c> holds them.</summary>
public sealed record Calibration
{
    /// <summary>Softmax temperature of the class probabilities.</summary>
    public required double ProbabilityTemperature { get; init; }

    /// <summary>Softmax temperature of the semantic vector.</summary>
    public required double SemanticTemperature { get; init; }

    /// <summary>Weight of the detector in the semantic vector.</summary>
    public required double DetectorWeight { get; init; }

    /// <summary>Weight of the ridge vector beside the semantic one.</summary>
    public required double RidgeWeight { get; init; }

    /// <summary>Weight of meaning beside evidence when the whole query is one concept.</summary>
    public required double SemanticWeightConcept { get; init; }

    /// <summary>Weight of meaning beside evidence when the query was taken apart.</summary>
    public required double SemanticWeightPhrase { get; init; }

    /// <summary>Slope and offset of the detector's Platt scaling.</summary>
    public required Platt Detector { get; init; }

    /// <summary>COCO ids 1..90 of the 80 detector columns in use.</summary>
    public required IReadOnlyList<int> DetectorColumns { get; init; }

    /// <summary>From when on something is a tag.</summary>
    public required TagThresholds Thresholds { get; init; }

    /// <summary>The rules on pixels, in file order.</summary>
    public required IReadOnlyList<PixelRule> PixelRules { get; init; }
}
