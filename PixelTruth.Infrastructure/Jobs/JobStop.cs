namespace PixelTruth.Infrastructure.Jobs;

/// <summary>The end of a running job, as that job sees it.</summary>
public sealed class JobStop : IDisposable
{
    private readonly CancellationTokenSource source;
    private readonly Action forget;

    internal JobStop(CancellationTokenSource source, Action forget)
    {
        this.source = source;
        this.forget = forget;
    }

    /// <summary>Cancelled when the member asks or the server shuts down.</summary>
    public CancellationToken Token => source.Token;

    /// <inheritdoc />
    public void Dispose()
    {
        forget();
        source.Dispose();
    }
}
