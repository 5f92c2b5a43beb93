namespace PixelTruth.Domain.Studio;

/// <summary>A trained state of a concept: one direction in the account's descriptor space, and what it said of its own examples when each was left out.</summary>
public sealed class ConceptModel
{
    /// <summary>float[d]. The score of a centred unit descriptor is its dot product with these.</summary>
    public required float[] Weights { get; init; }

    /// <summary>Dot product of the weights and the account's mean.</summary>
    public required double Offset { get; init; }

    /// <summary>For each Yes example, the score it would have without its own label.</summary>
    public required double[] LeftOutPositives { get; init; }

    /// <summary>For each No example, the same.</summary>
    public required double[] LeftOutNegatives { get; init; }

    /// <summary>k: Yes examples trained on.</summary>
    public int Positives => LeftOutPositives.Length;

    /// <summary>m: No examples trained on.</summary>
    public int Negatives => LeftOutNegatives.Length;
}
