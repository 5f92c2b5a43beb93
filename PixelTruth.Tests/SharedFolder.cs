namespace PixelTruth.Tests;

/// <summary>The folder of labelled photos and golden vectors that a developer may have; a fresh clone has none.</summary>
internal static class SharedFolder
{
    private static readonly string? Root = Environment.GetEnvironmentVariable("PIXELTRUTH_SHARED");

    /// <summary>The path below the folder; skips the running test where it is missing.</summary>
    public static string Require(params string[] parts)
    {
        Assert.SkipWhen(string.IsNullOrEmpty(Root), "PIXELTRUTH_SHARED is not set.");
        var path = Path.Combine([Root!, .. parts]);
        Assert.SkipUnless(Path.Exists(path), $"The shared folder has no {Path.Combine(parts)}.");
        return path;
    }
}
