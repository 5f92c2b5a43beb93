namespace PixelTruth.Tests;

/// <summary>Where the solution lies, found upwards from the test assembly.</summary>
internal static class RepositoryRoot
{
    /// <summary>The folder that holds PixelTruth.sln.</summary>
    public static string Path { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>A path below the root.</summary>
    public static string Combine(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Find(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "PixelTruth.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("PixelTruth.sln was not found above the test assembly.");
    }
}
