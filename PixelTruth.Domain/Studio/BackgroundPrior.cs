namespace PixelTruth.Domain.Studio;

/// <summary>Statistics of the reference photo bank; they stand in for <see cref="Photos"/> photos of an account, so that a small account has a background too.</summary>
public sealed class BackgroundPrior
{
    /// <summary>How many photos the bank counts as (learning.md section 2).</summary>
    public const int Photos = 20;

    /// <summary>Takes the bank's statistics.</summary>
    /// <param name="mean">float[d]: mean descriptor.</param>
    /// <param name="gram">float[d x d]: mean outer product of the centred unit descriptors, row by row.</param>
    /// <exception cref="ArgumentException">The sizes do not belong together.</exception>
    public BackgroundPrior(ReadOnlyMemory<float> mean, ReadOnlyMemory<float> gram)
    {
        if (mean.Length == 0 || gram.Length != mean.Length * mean.Length)
            throw new ArgumentException("The matrix must have as many rows and columns as the mean has numbers.", nameof(gram));
        Mean = mean;
        Gram = gram;
    }

    /// <summary>float[d].</summary>
    public ReadOnlyMemory<float> Mean { get; }

    /// <summary>float[d x d].</summary>
    public ReadOnlyMemory<float> Gram { get; }

    /// <summary>d: numbers in a descriptor.</summary>
    public int Dimensions => Mean.Length;
}
