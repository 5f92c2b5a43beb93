using Microsoft.ML.OnnxRuntime;
using PixelTruth.Infrastructure.Understanding.Packs;

namespace PixelTruth.Infrastructure.Understanding.Models;

/// <summary>One loaded ONNX model. Runs may overlap; each uses its caller's thread and the model's own pool.</summary>
internal sealed class OnnxSession : IDisposable
{
    private readonly InferenceSession session;

    public OnnxSession(ModelPack pack, string file, int threads)
    {
        using var options = new SessionOptions
        {
            IntraOpNumThreads = threads,
            InterOpNumThreads = 1,
            ExecutionMode = ExecutionMode.ORT_SEQUENTIAL,
        };
        // Waiting threads that spin would take the cores from decoding.
        options.AddSessionConfigEntry("session.intra_op.allow_spinning", "0");
        session = new InferenceSession(pack.PathOf(file), options);
    }

    /// <summary>Runs the model; the caller disposes the outputs.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled, also in the middle of the run.</exception>
    public IDisposableReadOnlyCollection<OrtValue> Run(string[] inputNames, OrtValue[] inputs, string[] outputNames, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var options = new RunOptions();
        using var terminate = cancellationToken.Register(() => options.Terminate = true);
        try
        {
            return session.Run(options, inputNames, inputs, outputNames);
        }
        catch (OnnxRuntimeException) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
    }

    public void Dispose() => session.Dispose();
}
