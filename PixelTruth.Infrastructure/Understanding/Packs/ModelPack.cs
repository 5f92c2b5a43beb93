using System.Text.Json.Serialization;

namespace PixelTruth.Infrastructure.Understanding.Packs;

/// <summary>What <c>pack.json</c> says of one folder of models.</summary>
public sealed record ModelPack
{
    /// <summary>Unique key; by convention the name of its folder.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>Changes with every change of weights, labels or constants; facts of two versions are never compared.</summary>
    [JsonPropertyName("version")]
    public required string Version { get; init; }

    /// <summary>One of <see cref="PackKinds"/>.</summary>
    [JsonPropertyName("kind")]
    public required string Kind { get; init; }

    /// <summary>What it is, for people.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; init; }

    /// <summary>Under which terms the files may be used.</summary>
    [JsonPropertyName("licence")]
    public string? Licence { get; init; }

    /// <summary>Every file with its SHA-256 in hexadecimal digits.</summary>
    [JsonPropertyName("files")]
    public required IReadOnlyDictionary<string, string> Files { get; init; }

    /// <summary>Other packs it was made for: id and version.</summary>
    [JsonPropertyName("needs")]
    public IReadOnlyDictionary<string, string> Needs { get; init; } = new Dictionary<string, string>();

    /// <summary>How pictures enter the image model; null without one.</summary>
    [JsonPropertyName("image")]
    public ImageInput? Image { get; init; }

    /// <summary>How text enters the text model; null without one.</summary>
    [JsonPropertyName("text")]
    public TextInput? Text { get; init; }

    /// <summary>Length of the vectors of an open-vocabulary pack.</summary>
    [JsonPropertyName("dimension")]
    public int? Dimension { get; init; }

    /// <summary>The folder it was loaded from.</summary>
    [JsonIgnore]
    public string Folder { get; init; } = "";

    /// <summary>The path of one of its files.</summary>
    public string PathOf(string file) => Path.Combine(Folder, file);
}
