namespace PixelTruth.Domain.Understanding;

/// <summary>What speaks for one concept. Each list is a set: nothing counts twice.</summary>
/// <param name="Classes">Classes of the classifier, 0..999.</param>
/// <param name="Objects">Detector columns, 0..79.</param>
/// <param name="Scenes">Outputs of the scene head.</param>
/// <param name="PixelRules">Pixel rules.</param>
/// <param name="IsClass">True when the concept is itself a class; then that class is the only one.</param>
public sealed record ConceptSources(int[] Classes, int[] Objects, int[] Scenes, int[] PixelRules, bool IsClass)
{
    /// <summary>Nothing speaks for the concept; it can only be found by meaning.</summary>
    public static ConceptSources None { get; } = new([], [], [], [], false);

    /// <summary>True when at least one source exists.</summary>
    public bool Any => Classes.Length + Objects.Length + Scenes.Length + PixelRules.Length > 0;
}
