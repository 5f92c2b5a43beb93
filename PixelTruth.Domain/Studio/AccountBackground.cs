using System.Numerics.Tensors;

namespace PixelTruth.Domain.Studio;

/// <summary>
/// What an account's photos look like as a whole: the mean and the spread of their descriptors, ready for training
/// (learning.md section 2). Every unlabelled photo enters a training through it. Built off the click path.
/// </summary>
public sealed class AccountBackground
{
    /// <summary>No more photos than these are looked at; the caller draws them with <see cref="Sample"/>.</summary>
    public const int MostPhotos = 5000;

    /// <summary>A photo this close to the mean says nothing about its direction.</summary>
    private const double SmallestRadius = 1e-6;

    private readonly float[] mean;

    private AccountBackground(float[] mean, SymmetricEigen eigen, int photos)
    {
        this.mean = mean;
        Photos = photos;
        Eigenvalues = eigen.Values;
        Eigenvectors = eigen.Vectors;
        for (var i = 0; i < Eigenvalues.Length; i++)
            Eigenvalues[i] = Math.Max(0, Eigenvalues[i]);
    }

    /// <summary>d: numbers in a descriptor.</summary>
    public int Dimensions => mean.Length;

    /// <summary>Photos the background was built from, without the bank.</summary>
    public int Photos { get; }

    /// <summary>float[d]: the centre of the account.</summary>
    public ReadOnlySpan<float> Mean => mean;

    /// <summary>Largest first, none negative.</summary>
    internal double[] Eigenvalues { get; }

    /// <summary>Unit eigenvectors as rows, d x d.</summary>
    internal double[] Eigenvectors { get; }

    /// <summary>Builds the background. Under two photos the bank speaks alone.</summary>
    /// <param name="descriptors">float[N x d], row by row: one photo per near-duplicate cluster, at most <see cref="MostPhotos"/>.</param>
    /// <param name="prior">The bank's statistics.</param>
    /// <exception cref="ArgumentException">The descriptors have another size than the bank's.</exception>
    public static AccountBackground Build(ReadOnlySpan<float> descriptors, BackgroundPrior prior)
    {
        ArgumentNullException.ThrowIfNull(prior);
        var d = prior.Dimensions;
        if (descriptors.Length % d != 0)
            throw new ArgumentException($"A descriptor has {d} numbers.", nameof(descriptors));

        var count = descriptors.Length / d;
        if (count < 2)
            count = 0;
        var mean = MeanOf(descriptors[..(count * d)], prior);
        var gram = GramMatrix.Of(descriptors[..(count * d)], mean, prior);
        return new AccountBackground(mean, SymmetricEigen.Decompose(gram, d), count);
    }

    /// <summary>Draws which photos make the background: all, or <see cref="MostPhotos"/> at random; the same count gives the same draw.</summary>
    /// <param name="photos">Photos to draw from.</param>
    /// <returns>Indexes, ascending.</returns>
    public static int[] Sample(int photos)
    {
        if (photos <= MostPhotos)
            return [.. Enumerable.Range(0, photos)];

        var drawn = Enumerable.Range(0, photos).ToArray();
        var random = new Random(photos);
        for (var i = 0; i < MostPhotos; i++)
        {
            var j = random.Next(i, photos);
            (drawn[i], drawn[j]) = (drawn[j], drawn[i]);
        }
        var chosen = drawn[..MostPhotos];
        Array.Sort(chosen);
        return chosen;
    }

    /// <summary>True when the account has changed by a tenth, and by 50 photos at least, since the background was built from so many.</summary>
    /// <param name="photosThen">Photos of the account when this was built, before drawing.</param>
    /// <param name="photosNow">Photos of the account now.</param>
    public static bool IsOutdated(int photosThen, int photosNow) =>
        Math.Abs(photosNow - photosThen) >= Math.Max(50, photosThen / 10.0);

    /// <summary>The distance of a descriptor from the account's mean: r of learning.md, kept per photo for scoring.</summary>
    /// <param name="descriptor">float[d].</param>
    public float Radius(ReadOnlySpan<float> descriptor) => TensorPrimitives.Distance(descriptor, mean);

    /// <summary>
    /// The centred unit descriptor in the eigenvectors' coordinates: the form in which a labelled photo is trained on.
    /// Worth keeping per labelled photo. Null when the descriptor is not finite or lies on the mean.
    /// </summary>
    /// <param name="descriptor">float[d].</param>
    /// <exception cref="ArgumentException">It has another size.</exception>
    public double[]? Project(ReadOnlySpan<float> descriptor)
    {
        var d = Dimensions;
        if (descriptor.Length != d)
            throw new ArgumentException($"A descriptor has {d} numbers.", nameof(descriptor));

        var centred = new double[d];
        for (var i = 0; i < d; i++)
            centred[i] = (double)descriptor[i] - mean[i];
        var radius = Math.Sqrt(TensorPrimitives.SumOfSquares<double>(centred));
        if (!double.IsFinite(radius) || radius < SmallestRadius)
            return null;

        TensorPrimitives.Divide(centred, radius, centred);
        var projected = new double[d];
        for (var i = 0; i < d; i++)
            projected[i] = TensorPrimitives.Dot(Eigenvectors.AsSpan(i * d, d), centred);
        return projected;
    }

    private static float[] MeanOf(ReadOnlySpan<float> descriptors, BackgroundPrior prior)
    {
        var d = prior.Dimensions;
        var count = descriptors.Length / d;
        var sum = new double[d];
        for (var photo = 0; photo < count; photo++)
        {
            var row = descriptors.Slice(photo * d, d);
            for (var i = 0; i < d; i++)
                sum[i] += row[i];
        }

        var mean = new float[d];
        for (var i = 0; i < d; i++)
            mean[i] = (float)((sum[i] + BackgroundPrior.Photos * (double)prior.Mean.Span[i]) / (count + BackgroundPrior.Photos));
        return mean;
    }
}
