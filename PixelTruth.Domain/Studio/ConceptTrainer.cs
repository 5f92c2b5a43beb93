using System.Numerics.Tensors;

namespace PixelTruth.Domain.Studio;

/// <summary>
/// Learns a concept from clicks: ridge regression in which the whole account counts as weak No examples, solved exactly
/// (learning.md section 2). Pure and deterministic; one Yes is enough to rank.
/// </summary>
/// <remarks>A No pulls towards 0 with a tenth of a Yes's weight. Pulling towards -1 makes corrections harm: do not.</remarks>
public static class ConceptTrainer
{
    private const double PositiveWeight = 0.1;
    private const double NegativeWeight = 0.01;
    private const double Regularisation = 0.3;

    /// <summary>Trains on labelled photos.</summary>
    /// <param name="background">The account.</param>
    /// <param name="positives">Yes examples, each from <see cref="AccountBackground.Project"/>.</param>
    /// <param name="negatives">No examples, likewise.</param>
    /// <param name="previous">The state in force; it stays when the numbers break down.</param>
    /// <returns>The new state, or null while there is no Yes and so nothing to learn.</returns>
    public static ConceptModel? Train(
        AccountBackground background,
        IReadOnlyList<double[]> positives,
        IReadOnlyList<double[]> negatives,
        ConceptModel? previous = null)
    {
        ArgumentNullException.ThrowIfNull(background);
        ArgumentNullException.ThrowIfNull(positives);
        ArgumentNullException.ThrowIfNull(negatives);
        if (positives.Count == 0)
            return null;

        double[][] rows = [.. positives, .. negatives];
        var spread = InverseSpread(background.Eigenvalues, Regularisation / positives.Count);
        var system = Cholesky.Factor(Kernel(rows, spread, positives.Count), rows.Length);
        var targets = new double[rows.Length];
        targets.AsSpan(0, positives.Count).Fill(1);
        var alpha = system.Solve(targets);
        var inverseDiagonal = system.InverseDiagonal();

        var leftOut = new double[rows.Length];
        for (var i = 0; i < rows.Length; i++)
            leftOut[i] = targets[i] - alpha[i] / inverseDiagonal[i];

        var model = Assemble(background, Weights(background, rows, spread, alpha), leftOut, positives.Count);
        return IsFinite(model) ? model : previous;
    }

    private static double[] InverseSpread(double[] eigenvalues, double lambda)
    {
        var inverse = new double[eigenvalues.Length];
        for (var i = 0; i < inverse.Length; i++)
            inverse[i] = 1 / (eigenvalues[i] + lambda);
        return inverse;
    }

    /// <summary>K = diag(1/c) + V D V'.</summary>
    private static double[] Kernel(double[][] rows, double[] spread, int positives)
    {
        var n = rows.Length;
        var kernel = new double[n * n];
        var scaled = new double[spread.Length];
        for (var i = 0; i < n; i++)
        {
            TensorPrimitives.Multiply(rows[i], spread, scaled);
            for (var j = 0; j <= i; j++)
                kernel[i * n + j] = kernel[j * n + i] = TensorPrimitives.Dot<double>(scaled, rows[j]);
            kernel[i * n + i] += 1 / (i < positives ? PositiveWeight : NegativeWeight);
        }
        return kernel;
    }

    /// <summary>w = Q D V' alpha.</summary>
    private static double[] Weights(AccountBackground background, double[][] rows, double[] spread, double[] alpha)
    {
        var d = background.Dimensions;
        var inEigenvectors = new double[d];
        for (var i = 0; i < rows.Length; i++)
            TensorPrimitives.MultiplyAdd(rows[i], alpha[i], inEigenvectors, inEigenvectors);
        TensorPrimitives.Multiply(inEigenvectors, spread, inEigenvectors);

        var weights = new double[d];
        for (var i = 0; i < d; i++)
            TensorPrimitives.MultiplyAdd(background.Eigenvectors.AsSpan(i * d, d), inEigenvectors[i], weights, weights);
        return weights;
    }

    private static ConceptModel Assemble(AccountBackground background, double[] weights, double[] leftOut, int positives)
    {
        var offset = 0.0;
        for (var i = 0; i < weights.Length; i++)
            offset += weights[i] * background.Mean[i];
        return new ConceptModel
        {
            Weights = Array.ConvertAll(weights, weight => (float)weight),
            Offset = offset,
            LeftOutPositives = leftOut[..positives],
            LeftOutNegatives = leftOut[positives..],
        };
    }

    private static bool IsFinite(ConceptModel model) =>
        double.IsFinite(model.Offset)
        && model.Weights.All(float.IsFinite)
        && model.LeftOutPositives.All(double.IsFinite)
        && model.LeftOutNegatives.All(double.IsFinite);
}
