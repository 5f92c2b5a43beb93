using System.IO.Compression;

namespace PixelTruth.Tests;

/// <summary>Real photos with free licences: those of the demo account.</summary>
internal static class DemoPictures
{
    /// <summary>The first <paramref name="count"/> pictures by name.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> Read(int count)
    {
        using var archive = ZipFile.OpenRead(RepositoryRoot.Combine("samples", "demo-export.zip"));
        foreach (var entry in archive.Entries.Where(entry => entry.Name.EndsWith(".jpg", StringComparison.Ordinal)).OrderBy(entry => entry.FullName, StringComparer.Ordinal).Take(count))
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            yield return (entry.Name, bytes.ToArray());
        }
    }
}
