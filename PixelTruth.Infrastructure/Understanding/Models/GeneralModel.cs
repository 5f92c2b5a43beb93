using PixelTruth.Domain.Photos;
using PixelTruth.Infrastructure.Understanding.Packs;

namespace PixelTruth.Infrastructure.Understanding.Models;

/// <summary>The image classifier: class logits and an embedding for each 260x260 view.</summary>
public sealed class GeneralModel : IDisposable
{
    private const int Classes = 1000;
    private const int Dimension = 1280;
    private readonly ImageSession session;

    /// <summary>Loads the model of <paramref name="pack"/>.</summary>
    /// <param name="pack">A verified pack of the kind <see cref="PackKinds.General"/>.</param>
    /// <param name="threads">Threads a run uses.</param>
    public GeneralModel(ModelPack pack, int threads) => session = new ImageSession(pack, ["logits", "embedding"], threads);

    /// <summary>Runs one batch; results are in the order of <paramref name="views"/>.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IReadOnlyList<GeneralOutput> Run(IReadOnlyList<RgbImage> views, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(views);
        using var outputs = session.Run(views, cancellationToken);
        var logits = outputs[0].GetTensorDataAsSpan<float>();
        var embeddings = outputs[1].GetTensorDataAsSpan<float>();
        var results = new GeneralOutput[views.Count];
        for (var index = 0; index < results.Length; index++)
        {
            results[index] = new GeneralOutput(
                logits.Slice(index * Classes, Classes).ToArray(),
                embeddings.Slice(index * Dimension, Dimension).ToArray());
        }

        return results;
    }

    /// <inheritdoc/>
    public void Dispose() => session.Dispose();
}
