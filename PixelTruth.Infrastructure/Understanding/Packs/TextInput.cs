using System.Text.Json.Serialization;

namespace PixelTruth.Infrastructure.Understanding.Packs;

/// <summary>How text enters a text model.</summary>
public sealed record TextInput
{
    /// <summary>The ONNX file.</summary>
    [JsonPropertyName("file")]
    public required string File { get; init; }

    /// <summary>Name of the embedding output, <c>float[n,dimension]</c>.</summary>
    [JsonPropertyName("output")]
    public required string Output { get; init; }

    /// <summary>Length of the embedding; open-vocabulary packs state it once for both models.</summary>
    [JsonPropertyName("dimension")]
    public int? Dimension { get; init; }

    /// <summary>The vocabulary file of a WordPiece tokenizer.</summary>
    [JsonPropertyName("vocabulary")]
    public string? Vocabulary { get; init; }

    /// <summary>Texts are cut after so many tokens.</summary>
    [JsonPropertyName("max_tokens")]
    public int? MaxTokens { get; init; }
}
