using PixelTruth.Domain.Understanding;
using PixelTruth.Infrastructure.Photos;
using PixelTruth.Infrastructure.Understanding.Models;

namespace PixelTruth.Infrastructure.Understanding.Analysis;

/// <summary>
/// Sends a batch of decoded photos through the models: the classifier twice (centre and whole), the detector once.
/// The two views of a square photo are the same picture, so the classifier sees it once.
/// </summary>
public sealed class ModelBatch(GeneralModel general, DetectorModel detector)
{
    /// <summary>Results are in the order of <paramref name="photos"/>.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IReadOnlyList<ModelOutputs> Run(IReadOnlyList<DecodedPhoto> photos, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(photos);
        var centres = general.Run([.. photos.Select(photo => photo.CentreView)], cancellationToken);
        var wholes = RunWholeViews(photos, centres, cancellationToken);
        var objects = detector.Run([.. photos.Select(photo => photo.DetectorView)], cancellationToken);
        return [.. photos.Select((_, index) => Combine(centres[index], wholes[index], objects[index]))];
    }

    private List<GeneralOutput> RunWholeViews(IReadOnlyList<DecodedPhoto> photos, IReadOnlyList<GeneralOutput> centres, CancellationToken cancellationToken)
    {
        var oblong = photos.Where(photo => !IsSquare(photo)).Select(photo => photo.WholeView).ToList();
        var outputs = new Queue<GeneralOutput>(oblong.Count == 0 ? [] : general.Run(oblong, cancellationToken));
        return [.. photos.Select((photo, index) => IsSquare(photo) ? centres[index] : outputs.Dequeue())];
    }

    private static bool IsSquare(DecodedPhoto photo) => ReferenceEquals(photo.CentreView, photo.WholeView);

    private static ModelOutputs Combine(GeneralOutput centre, GeneralOutput whole, DetectorOutput objects) => new()
    {
        CropLogits = centre.Logits,
        CropEmbedding = centre.Embedding,
        SquashedLogits = whole.Logits,
        SquashedEmbedding = whole.Embedding,
        DetectorMaxima = objects.Maxima,
        RawDetections = objects.Detections,
    };
}
