using System.Text.Json;
using System.Text.Json.Nodes;
using PixelTruth.Infrastructure.Understanding.Packs;

namespace PixelTruth.Tests.Infrastructure.Understanding;

/// <summary>A pack that is not what it says is refused with a sentence, and the others still load.</summary>
public sealed class PackCatalogueTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("packs").FullName;

    public PackCatalogueTests()
    {
        foreach (var pack in new[] { "detector", "general", "scenes" })
            Copy(RepositoryRoot.Combine("models", pack), Path.Combine(folder, pack));
    }

    [Fact]
    public void Committed_packs_are_all_accepted()
    {
        var catalogue = PackCatalogue.Load(RepositoryRoot.Combine("models"));

        Assert.Empty(catalogue.Refusals);
        Assert.Equal(["concepts", "detector", "general", "scenes", "text"], catalogue.Packs.Select(pack => pack.Id));
    }

    [Fact]
    public void A_flipped_byte_is_refused()
    {
        var path = Path.Combine(folder, "detector", "detector.onnx");
        var bytes = File.ReadAllBytes(path);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(path, bytes);

        Assert.Equal("Pack 'detector': the file 'detector.onnx' is damaged or was changed (its SHA-256 is not the one in pack.json).", RefusalOf("detector"));
    }

    [Fact]
    public void A_missing_file_is_refused()
    {
        File.Delete(Path.Combine(folder, "detector", "labels.tsv"));

        Assert.Equal("Pack 'detector': the file 'labels.tsv' is missing.", RefusalOf("detector"));
    }

    [Fact]
    public void A_model_of_another_shape_is_refused()
    {
        Change("detector", pack => pack["image"]!["size"] = 320);

        Assert.Equal("Pack 'detector': the input 'image' of 'detector.onnx' has the shape [n,3,300,300] instead of [n,3,320,320].", RefusalOf("detector"));
    }

    [Fact]
    public void A_model_without_the_named_input_is_refused()
    {
        Change("detector", pack => pack["image"]!["input"] = "picture");

        Assert.Equal("Pack 'detector': the model 'detector.onnx' has no input 'picture'.", RefusalOf("detector"));
    }

    [Fact]
    public void A_pack_made_for_another_version_is_refused()
    {
        Change("general", pack => pack["version"] = "2");

        Assert.Equal("Pack 'scenes': pack.json needs pack 'general' in version 1, but version 2 is installed.", RefusalOf("scenes"));
    }

    [Fact]
    public void A_pack_of_an_unknown_kind_is_refused()
    {
        Change("detector", pack => pack["kind"] = "oracle");

        Assert.Equal("Pack 'detector': pack.json has the kind 'oracle', which this version does not know.", RefusalOf("detector"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{ \"id\": 3")]
    [InlineData("null")]
    public void A_broken_description_is_refused(string json)
    {
        File.WriteAllText(Path.Combine(folder, "detector", "pack.json"), json);

        Assert.StartsWith("Pack 'detector': pack.json", RefusalOf("detector"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_outside_the_folder_is_refused()
    {
        Change("detector", pack => pack["files"]!["../general/image.onnx"] = "00");

        Assert.Contains("outside the pack's folder", RefusalOf("detector"), StringComparison.Ordinal);
    }

    [Fact]
    public void Requiring_a_refused_pack_says_why()
    {
        File.Delete(Path.Combine(folder, "detector", "detector.onnx"));

        var error = Assert.Throws<PackException>(() => PackCatalogue.Load(folder).Require(PackKinds.Detector));

        Assert.Contains("'detector.onnx' is missing", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string RefusalOf(string pack)
    {
        var catalogue = PackCatalogue.Load(folder);
        var refusal = Assert.Single(catalogue.Refusals);
        Assert.Equal(pack, refusal.Folder);
        Assert.Equal(2, catalogue.Packs.Count);
        return refusal.Reason;
    }

    private void Change(string pack, Action<JsonNode> change)
    {
        var path = Path.Combine(folder, pack, "pack.json");
        var json = JsonNode.Parse(File.ReadAllText(path))!;
        change(json);
        File.WriteAllText(path, json.ToJsonString(new JsonSerializerOptions { WriteIndented = true }));
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }
}
