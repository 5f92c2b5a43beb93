namespace PixelTruth.Tests.Architecture;

/// <summary>A text of the repository.</summary>
/// <param name="Path">Below the repository's root, with forward slashes.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record SourceFile(string Path, string[] Lines)
{
    private static readonly string[] Folders = ["PixelTruth.Domain", "PixelTruth.Infrastructure", "PixelTruth.Web", "PixelTruth.Tests", "PixelTruth.Benchmarks", "docs", "tools"];
    private static readonly string[] Endings = [".cs", ".razor", ".css", ".js", ".md", ".sh", ".json", ".yaml", ".csproj", ".props"];
    private static readonly string[] Left = ["bin", "obj", "Migrations", "Golden", "node_modules", "lib", "TestResults"];

    /// <summary>What people write: product, tests, scripts and texts, without what tools generate.</summary>
    public static IReadOnlyList<SourceFile> All()
    {
        var below = Folders.Select(folder => RepositoryRoot.Combine(folder)).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories));
        return [.. Directory.EnumerateFiles(RepositoryRoot.Path).Concat(below)
            .Where(path => Endings.Contains(System.IO.Path.GetExtension(path)))
            .Select(path => (Full: path, Short: System.IO.Path.GetRelativePath(RepositoryRoot.Path, path).Replace('\\', '/')))
            .Where(path => !path.Short.Split('/').Intersect(Left).Any() && !path.Short.StartsWith("PixelTruth.Tests/Architecture/", StringComparison.Ordinal))
            .OrderBy(path => path.Short, StringComparer.Ordinal)
            .Select(path => new SourceFile(path.Short, File.ReadAllLines(path.Full)))];
    }
}
