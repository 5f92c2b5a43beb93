using Microsoft.ML.OnnxRuntime;
using PixelTruth.Infrastructure.Understanding.Analysis;
using PixelTruth.Infrastructure.Understanding.Models;
using PixelTruth.Infrastructure.Understanding.Packs;

namespace PixelTruth.Benchmarks;

/// <summary>The bare sessions on prepared tensors: what the machine could do if decoding, measures and tags cost nothing.</summary>
internal sealed class RawModels(PackCatalogue packs, AnalysisOptions options) : IDisposable
{
    private readonly OnnxSession general = Open(packs.Require(PackKinds.General), options);
    private readonly OnnxSession detector = Open(packs.Require(PackKinds.Detector), options);
    private readonly float[] generalTensor = Noise(options.BatchSize * 3 * 260 * 260);
    private readonly float[] detectorTensor = Noise(options.BatchSize * 3 * 300 * 300);

    /// <summary>Runs so many batches, as many at a time as the pipeline does; returns the number of photos.</summary>
    public int Run(int batches)
    {
        Parallel.For(0, batches, new ParallelOptions { MaxDegreeOfParallelism = options.EffectiveWorkers }, _ => RunBatch());
        return batches * options.BatchSize;
    }

    public void Dispose()
    {
        general.Dispose();
        detector.Dispose();
    }

    private void RunBatch()
    {
        using var views = OrtValue.CreateTensorValueFromMemory(generalTensor, [options.BatchSize, 3, 260, 260]);
        using var wholes = OrtValue.CreateTensorValueFromMemory(detectorTensor, [options.BatchSize, 3, 300, 300]);
        for (var view = 0; view < 2; view++)
            general.Run(["image"], [views], ["logits", "embedding"], CancellationToken.None).Dispose();
        detector.Run(["image"], [wholes], ["boxes", "scores", "selected"], CancellationToken.None).Dispose();
    }

    private static OnnxSession Open(ModelPack pack, AnalysisOptions options) => new(pack, pack.Image!.File, options.EffectiveThreadsPerRun);

    private static float[] Noise(int length)
    {
        var random = new Random(1);
        return [.. Enumerable.Range(0, length).Select(_ => (random.NextSingle() * 2) - 1)];
    }
}
