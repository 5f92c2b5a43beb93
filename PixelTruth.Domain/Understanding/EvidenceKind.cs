namespace PixelTruth.Domain.Understanding;

/// <summary>What sort of trace an <see cref="Evidence"/> is.</summary>
public enum EvidenceKind
{
    /// <summary>A class of the classifier.</summary>
    Class = 0,

    /// <summary>A box of the detector.</summary>
    Box = 1,

    /// <summary>An output of the scene head.</summary>
    Scene = 2,

    /// <summary>A measurement of the pixels.</summary>
    Pixels = 3,

    /// <summary>A label given by a person.</summary>
    Label = 4,
}
