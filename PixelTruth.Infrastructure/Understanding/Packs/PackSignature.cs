using Microsoft.ML.OnnxRuntime;

namespace PixelTruth.Infrastructure.Understanding.Packs;

/// <summary>Compares the inputs and outputs of a pack's ONNX models with what the program feeds and reads.</summary>
internal static class PackSignature
{
    private const int Any = -1;

    /// <summary>Opens each model of the pack and compares names and shapes.</summary>
    /// <exception cref="PackException">A model can't be opened, or a tensor is missing or has another shape.</exception>
    public static void Verify(ModelPack pack)
    {
        switch (pack.Kind)
        {
            case PackKinds.General:
                VerifyImage(pack, ("logits", [Any, 1000]), ("embedding", [Any, 1280]));
                break;
            case PackKinds.Detector:
                VerifyImage(pack, ("boxes", [Any, 1917, 4]), ("scores", [Any, 90, 1917]), ("selected", [Any, 3]));
                break;
            case PackKinds.Text:
                VerifyText(pack, ("input_ids", [Any, Any]), ("attention_mask", [Any, Any]));
                break;
            case PackKinds.Clip:
                VerifyImage(pack, (pack.Image?.Output ?? "embedding", [Any, pack.Dimension ?? Any]));
                VerifyText(pack);
                break;
        }
    }

    private static void VerifyImage(ModelPack pack, params (string Name, int[] Shape)[] outputs)
    {
        var image = pack.Image ?? throw new PackException($"Pack '{pack.Id}': {PackReader.FileName} does not describe its image model.");
        if (image.Mean.Length != 3 || image.Deviation.Length != 3 || image.Size is < 1 or > 2048)
            throw new PackException($"Pack '{pack.Id}': {PackReader.FileName} needs three means, three deviations and a size of 1 to 2048 for '{image.File}'.");

        Verify(pack, image.File, [(image.Input, [Any, 3, image.Size, image.Size])], outputs);
    }

    private static void VerifyText(ModelPack pack, params (string Name, int[] Shape)[] inputs)
    {
        var text = pack.Text ?? throw new PackException($"Pack '{pack.Id}': {PackReader.FileName} does not describe its text model.");
        Verify(pack, text.File, inputs, [(text.Output, [Any, text.Dimension ?? pack.Dimension ?? Any])]);
    }

    private static void Verify(ModelPack pack, string file, (string Name, int[] Shape)[] inputs, (string Name, int[] Shape)[] outputs)
    {
        if (!pack.Files.ContainsKey(file))
            throw new PackException($"Pack '{pack.Id}': the model '{file}' has no SHA-256 in {PackReader.FileName}.");

        using var session = Open(pack, file);
        foreach (var (name, shape) in inputs)
            Verify(pack, file, "input", name, shape, session.InputMetadata);
        foreach (var (name, shape) in outputs)
            Verify(pack, file, "output", name, shape, session.OutputMetadata);
    }

    private static InferenceSession Open(ModelPack pack, string file)
    {
        try
        {
            using var options = new SessionOptions { GraphOptimizationLevel = GraphOptimizationLevel.ORT_DISABLE_ALL };
            return new InferenceSession(pack.PathOf(file), options);
        }
        catch (OnnxRuntimeException e)
        {
            throw new PackException($"Pack '{pack.Id}': the file '{file}' is not a model that can be opened.", e);
        }
    }

    private static void Verify(ModelPack pack, string file, string role, string name, int[] expected, IReadOnlyDictionary<string, NodeMetadata> actual)
    {
        if (!actual.TryGetValue(name, out var tensor))
            throw new PackException($"Pack '{pack.Id}': the model '{file}' has no {role} '{name}'.");

        var shape = tensor.Dimensions;
        if (shape.Length != expected.Length || expected.Where((size, axis) => size != Any && size != shape[axis]).Any())
            throw new PackException($"Pack '{pack.Id}': the {role} '{name}' of '{file}' has the shape {Text(shape)} instead of {Text(expected)}.");
    }

    private static string Text(int[] shape) => $"[{string.Join(",", shape.Select(size => size == Any ? "n" : $"{size}"))}]";
}
