using System.Text.Json.Serialization;

namespace PixelTruth.Infrastructure.Understanding.Packs;

/// <summary>How pictures enter an image model.</summary>
public sealed record ImageInput
{
    /// <summary>The ONNX file.</summary>
    [JsonPropertyName("file")]
    public required string File { get; init; }

    /// <summary>Name of the input tensor, <c>float[n,3,size,size]</c>.</summary>
    [JsonPropertyName("input")]
    public required string Input { get; init; }

    /// <summary>Side of the square input in pixels.</summary>
    [JsonPropertyName("size")]
    public required int Size { get; init; }

    /// <summary>Subtracted from each channel (R, G, B).</summary>
    [JsonPropertyName("mean")]
    public required float[] Mean { get; init; }

    /// <summary>Divides each channel after the mean.</summary>
    [JsonPropertyName("std")]
    public required float[] Deviation { get; init; }

    /// <summary>Name of the output of an open-vocabulary pack.</summary>
    [JsonPropertyName("output")]
    public string? Output { get; init; }
}
