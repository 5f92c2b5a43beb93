using System.Threading.Channels;
using PixelTruth.Domain.Understanding;
using PixelTruth.Infrastructure.Photos;

namespace PixelTruth.Infrastructure.Understanding.Analysis;

/// <summary>
/// Takes photos from a channel, decodes until a batch is full, runs the models and hands out results.
/// Several workers side by side keep all cores busy: while one decodes, another is in the models.
/// </summary>
internal sealed class AnalysisWorker(
    PhotoDecoder decoder,
    ModelBatch models,
    PhotoUnderstanding understanding,
    AnalysisOptions options,
    int maxFileBytes,
    bool withDisplayImages)
{
    private readonly List<(PhotoInput Input, string ContentHash, DecodedPhoto Photo)> batch = new(options.BatchSize);

    /// <summary>Works until the channel is finished.</summary>
    public async Task RunAsync(ChannelReader<PhotoInput> waiting, ChannelWriter<PhotoAnalysis> done, CancellationToken cancellationToken)
    {
        while (await waiting.WaitToReadAsync(cancellationToken))
        {
            while (batch.Count < options.BatchSize && waiting.TryRead(out var input))
            {
                if (await DecodeAsync(input, cancellationToken) is { } failure)
                    await done.WriteAsync(failure, cancellationToken);
            }

            foreach (var analysis in ReadBatch(cancellationToken))
                await done.WriteAsync(analysis, cancellationToken);
            batch.Clear();
        }
    }

    private async Task<PhotoAnalysis?> DecodeAsync(PhotoInput input, CancellationToken cancellationToken)
    {
        string? contentHash = null;
        try
        {
            var file = await OpenAsync(input, cancellationToken);
            contentHash = file.ContentHash;
            batch.Add((input, contentHash, decoder.Decode(file.Bytes, withDisplayImages, cancellationToken)));
            return null;
        }
        catch (PhotoUnreadableException e)
        {
            return new PhotoAnalysis(input.Key, contentHash, null, e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return new PhotoAnalysis(input.Key, contentHash, null, "The file could not be opened or read.");
        }
    }

    private async Task<PhotoFile> OpenAsync(PhotoInput input, CancellationToken cancellationToken)
    {
        await using var stream = await input.OpenAsync(cancellationToken);
        return await PhotoFile.ReadAsync(stream, maxFileBytes, cancellationToken);
    }

    private IEnumerable<PhotoAnalysis> ReadBatch(CancellationToken cancellationToken)
    {
        if (batch.Count == 0)
            yield break;

        var outputs = models.Run([.. batch.Select(entry => entry.Photo)], cancellationToken);
        for (var index = 0; index < batch.Count; index++)
        {
            var (input, contentHash, photo) = batch[index];
            yield return new PhotoAnalysis(input.Key, contentHash, Understand(photo, outputs[index]), null);
        }
    }

    private PhotoReading Understand(DecodedPhoto photo, ModelOutputs outputs)
    {
        var facts = understanding.Derive(outputs, photo.Thumbnail64, photo.Thumbnail256, photo.Width, photo.Height);
        return new PhotoReading
        {
            MediaType = ImageSniffer.MediaType(photo.Format),
            Width = photo.Width,
            Height = photo.Height,
            MeanColour = photo.MeanColour,
            Display = photo.Display,
            Facts = facts,
            Tags = understanding.Tags(facts),
        };
    }
}
