using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Microsoft.Extensions.Options;
using PixelTruth.Domain.Understanding;
using PixelTruth.Infrastructure.Photos;

namespace PixelTruth.Infrastructure.Understanding.Analysis;

/// <summary>From original files to facts and tags, as fast as the cores allow. Knows no database; the indexing job and the command line use it alike.</summary>
public sealed class PhotoAnalyzer(
    PhotoDecoder decoder,
    ModelBatch models,
    PhotoUnderstanding understanding,
    IOptions<AnalysisOptions> options,
    IOptions<DecodingOptions> limits)
{
    /// <summary>
    /// Reads all <paramref name="inputs"/> and yields results as they come, in any order: exactly one for each input, a failure where it could not be read.
    /// Inputs are taken only as fast as they are worked on; stopping the enumeration stops the work.
    /// </summary>
    /// <param name="inputs">Where the photos come from. What it throws is thrown to the caller, after the work was stopped.</param>
    /// <param name="withDisplayImages">Whether to encode <see cref="PhotoReading.Display"/>.</param>
    /// <param name="cancellationToken">Stops at once, also within a model run.</param>
    public async IAsyncEnumerable<PhotoAnalysis> AnalyzeAsync(
        IAsyncEnumerable<PhotoInput> inputs,
        bool withDisplayImages,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var room = options.Value.EffectiveWorkers * options.Value.BatchSize;
        var waiting = Channel.CreateBounded<PhotoInput>(new BoundedChannelOptions(room) { SingleWriter = true });
        var done = Channel.CreateBounded<PhotoAnalysis>(new BoundedChannelOptions(room) { SingleReader = true });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var work = WorkAsync(inputs, waiting, done.Writer, withDisplayImages, stop);
        try
        {
            await foreach (var analysis in done.Reader.ReadAllAsync(cancellationToken))
                yield return analysis;
        }
        finally
        {
            await stop.CancelAsync();
            await work;
        }
    }

    private async Task WorkAsync(IAsyncEnumerable<PhotoInput> inputs, Channel<PhotoInput> waiting, ChannelWriter<PhotoAnalysis> done, bool withDisplayImages, CancellationTokenSource stop)
    {
        var tasks = Enumerable.Range(0, options.Value.EffectiveWorkers)
            .Select(_ => new AnalysisWorker(decoder, models, understanding, options.Value, limits.Value.MaxFileBytes, withDisplayImages))
            .Select(worker => Task.Run(() => worker.RunAsync(waiting.Reader, done, stop.Token), CancellationToken.None))
            .Append(Task.Run(() => FeedAsync(inputs, waiting.Writer, stop.Token), CancellationToken.None))
            .ToList();
        try
        {
            await foreach (var finished in Task.WhenEach(tasks))
                await finished;
            done.Complete();
        }
        catch (Exception e)
        {
            await stop.CancelAsync();
            await Task.WhenAll(tasks).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            done.Complete(e);
        }
    }

    private static async Task FeedAsync(IAsyncEnumerable<PhotoInput> inputs, ChannelWriter<PhotoInput> waiting, CancellationToken cancellationToken)
    {
        await foreach (var input in inputs.WithCancellation(cancellationToken))
            await waiting.WriteAsync(input, cancellationToken);
        waiting.Complete();
    }
}
