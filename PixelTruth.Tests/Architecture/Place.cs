namespace PixelTruth.Tests.Architecture;

/// <summary>Where a type stands: its project and its feature, both read from the namespace.</summary>
/// <param name="Project">Domain, Infrastructure, Web; empty for everything that is not ours.</param>
/// <param name="Feature">The part of the namespace below the project; empty at the project's root.</param>
internal readonly record struct Place(string Project, string Feature)
{
    /// <summary>The namespace below which the fixtures repeat the product's namespaces and break its rules.</summary>
    public const string BrokenRoot = "PixelTruth.Tests.Architecture.Broken.";

    private const string ProductRoot = "PixelTruth.";
    private static readonly string[] Projects = ["Domain", "Infrastructure", "Web"];

    /// <summary>The place that a type's full name tells.</summary>
    public static Place Of(string fullName)
    {
        var root = fullName.StartsWith(BrokenRoot, StringComparison.Ordinal) ? BrokenRoot : ProductRoot;
        if (!fullName.StartsWith(root, StringComparison.Ordinal))
            return default;
        var parts = fullName[root.Length..].Split('.');
        return parts.Length < 2 || !Projects.Contains(parts[0]) ? default : new Place(parts[0], parts.Length > 2 ? parts[1] : "");
    }
}
