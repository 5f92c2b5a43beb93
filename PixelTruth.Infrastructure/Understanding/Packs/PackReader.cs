using System.Security.Cryptography;
using System.Text.Json;

namespace PixelTruth.Infrastructure.Understanding.Packs;

/// <summary>Reads one pack and makes sure that it is what it says.</summary>
internal static class PackReader
{
    /// <summary>The file that describes a pack.</summary>
    public const string FileName = "pack.json";

    /// <summary>Reads <c>pack.json</c>, then checks the kind, every file's SHA-256 and the shapes of its ONNX models.</summary>
    /// <exception cref="PackException">One of them is wrong.</exception>
    public static ModelPack Read(string folder)
    {
        var pack = ReadDescription(folder);
        if (!PackKinds.All.Contains(pack.Kind))
            throw new PackException($"Pack '{pack.Id}': {FileName} has the kind '{pack.Kind}', which this version does not know.");

        foreach (var (file, hash) in pack.Files)
            VerifyFile(pack, file, hash);
        PackSignature.Verify(pack);
        return pack;
    }

    private static ModelPack ReadDescription(string folder)
    {
        var name = Path.GetFileName(folder);
        try
        {
            using var stream = File.OpenRead(Path.Combine(folder, FileName));
            var pack = JsonSerializer.Deserialize<ModelPack>(stream)
                ?? throw new PackException($"Pack '{name}': {FileName} is empty.");
            return pack with { Folder = folder };
        }
        catch (JsonException e)
        {
            throw new PackException($"Pack '{name}': {FileName} is not a valid description ({e.Message})", e);
        }
        catch (IOException e)
        {
            throw new PackException($"Pack '{name}': {FileName} could not be read.", e);
        }
    }

    private static void VerifyFile(ModelPack pack, string file, string expected)
    {
        if (file != Path.GetFileName(file))
            throw new PackException($"Pack '{pack.Id}': {FileName} names '{file}', which is outside the pack's folder.");

        var path = pack.PathOf(file);
        if (!File.Exists(path))
            throw new PackException($"Pack '{pack.Id}': the file '{file}' is missing.");

        using var stream = File.OpenRead(path);
        if (!Convert.ToHexStringLower(SHA256.HashData(stream)).Equals(expected, StringComparison.OrdinalIgnoreCase))
            throw new PackException($"Pack '{pack.Id}': the file '{file}' is damaged or was changed (its SHA-256 is not the one in {FileName}).");
    }
}
