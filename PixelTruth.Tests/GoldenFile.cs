using System.Text.Json;

namespace PixelTruth.Tests;

/// <summary>Reference vectors that the mathematics must reproduce.</summary>
internal static class GoldenFile
{
    /// <summary>Reads a file of Golden/.</summary>
    public static JsonElement Read(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(RepositoryRoot.Combine("PixelTruth.Tests", "Golden", name)));
        return document.RootElement.Clone();
    }
}
