namespace PixelTruth.Infrastructure.Understanding.Packs;

/// <summary>The kinds of packs this version can use.</summary>
public static class PackKinds
{
    /// <summary>Image classifier with an embedding.</summary>
    public const string General = "general";

    /// <summary>Object detector with boxes.</summary>
    public const string Detector = "detector";

    /// <summary>Scene, style and context head on the general embedding.</summary>
    public const string Scenes = "scenes";

    /// <summary>Sentence embeddings.</summary>
    public const string Text = "text";

    /// <summary>Concepts, their embeddings and the maps from model classes.</summary>
    public const string Vocabulary = "vocabulary";

    /// <summary>Pictures and text in one space (open vocabulary).</summary>
    public const string Clip = "clip";

    /// <summary>All of them.</summary>
    public static IReadOnlySet<string> All { get; } =
        new HashSet<string>(StringComparer.Ordinal) { General, Detector, Scenes, Text, Vocabulary, Clip };
}
