namespace PixelTruth.Infrastructure.Jobs;

/// <summary>A feature whose rows say that work was not finished when the server stopped.</summary>
public interface IUnfinishedWork
{
    /// <summary>Enqueues what is unfinished; called once at start.</summary>
    Task ResumeAsync(CancellationToken cancellationToken);
}
