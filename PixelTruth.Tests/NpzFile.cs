using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;

namespace PixelTruth.Tests;

/// <summary>Arrays of NumPy's .npz format as 32-bit numbers, without their shapes.</summary>
internal static class NpzFile
{
    /// <summary>Reads all arrays of a file of Golden/.</summary>
    public static Dictionary<string, float[]> Read(string name)
    {
        using var archive = ZipFile.OpenRead(RepositoryRoot.Combine("PixelTruth.Tests", "Golden", name));
        return archive.Entries.ToDictionary(entry => Path.GetFileNameWithoutExtension(entry.Name), ReadArray);
    }

    private static float[] ReadArray(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        var bytes = memory.ToArray();
        var header = 10 + BitConverter.ToUInt16(bytes, 8);
        var type = Encoding.ASCII.GetString(bytes, 10, header - 10).Split('\'')[3];
        var data = bytes.AsSpan(header);
        return type switch
        {
            "<f2" => [.. MemoryMarshal.Cast<byte, Half>(data).ToArray().Select(value => (float)value)],
            "<f4" => MemoryMarshal.Cast<byte, float>(data).ToArray(),
            "<f8" => [.. MemoryMarshal.Cast<byte, double>(data).ToArray().Select(value => (float)value)],
            "|u1" => [.. data.ToArray().Select(value => (float)value)],
            _ => throw new InvalidDataException(type),
        };
    }
}
