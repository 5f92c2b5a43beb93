using System.Numerics.Tensors;

namespace PixelTruth.Domain.Studio;

/// <summary>
/// Eigenvalues and eigenvectors of a real symmetric matrix: Householder reduction to three diagonals, then implicit QL
/// (Golub and Van Loan, Matrix Computations, chapter 8). Vectors are kept as rows, so that every inner loop runs over contiguous memory.
/// The same input on the same kind of processor gives the same bits.
/// </summary>
internal sealed class SymmetricEigen
{
    private const int MostSweeps = 60;

    private SymmetricEigen(double[] values, double[] vectors)
    {
        Values = values;
        Vectors = vectors;
    }

    /// <summary>Eigenvalues, largest first.</summary>
    public double[] Values { get; }

    /// <summary>Unit eigenvectors as rows [n x n], in the order of <see cref="Values"/>; the largest component of each is positive.</summary>
    public double[] Vectors { get; }

    /// <summary>Decomposes a matrix.</summary>
    /// <param name="matrix">Row by row, n x n, symmetric and finite; not changed.</param>
    /// <param name="size">n.</param>
    /// <exception cref="ArgumentException">The matrix is not n x n, or not finite.</exception>
    public static SymmetricEigen Decompose(ReadOnlySpan<double> matrix, int size)
    {
        if (matrix.Length != size * size)
            throw new ArgumentException("The matrix must be square.", nameof(matrix));
        foreach (var value in matrix)
        {
            if (!double.IsFinite(value))
                throw new ArgumentException("The matrix must be finite.", nameof(matrix));
        }

        var diagonal = new double[size];
        var beside = new double[size];
        var reflections = Reduce(matrix.ToArray(), size, diagonal, beside);
        var vectors = Accumulate(reflections, size);
        Diagonalise(diagonal, beside, vectors, Tolerance(diagonal, beside));
        return Sorted(diagonal, vectors, size);
    }

    /// <summary>Turns the matrix into three diagonals; returns the unit Householder vectors, one a row (zero = no reflection).</summary>
    private static double[] Reduce(double[] a, int n, double[] diagonal, double[] beside)
    {
        var reflections = new double[n * n];
        var product = new double[n];
        for (var k = 0; k < n - 2; k++)
        {
            var length = n - k - 1;
            var v = reflections.AsSpan(k * n + k + 1, length);
            for (var i = 0; i < length; i++)
                v[i] = a[(k + 1 + i) * n + k];

            diagonal[k] = a[k * n + k];
            beside[k] = Reflect(v);
            if (TensorPrimitives.SumOfSquares<double>(v) > 0)
                ApplyBothSides(a, n, k + 1, v, product.AsSpan(0, length));
        }
        if (n > 1)
        {
            diagonal[n - 2] = a[(n - 2) * n + n - 2];
            beside[n - 2] = a[(n - 1) * n + n - 2];
        }
        if (n > 0)
            diagonal[n - 1] = a[n * n - 1];
        return reflections;
    }

    /// <summary>Replaces x by the unit vector v whose reflection sends x to (result, 0, 0, ...).</summary>
    private static double Reflect(Span<double> x)
    {
        var scale = Math.Abs(TensorPrimitives.MaxMagnitude<double>(x));
        if (scale == 0 || x.Length > 1 && TensorPrimitives.SumOfSquares<double>(x[1..]) == 0)
        {
            var kept = x[0];
            x.Clear();
            return kept;
        }

        TensorPrimitives.Divide(x, scale, x);
        var norm = Math.Sqrt(TensorPrimitives.SumOfSquares<double>(x));
        var target = x[0] > 0 ? -norm : norm;
        x[0] -= target;
        TensorPrimitives.Divide(x, Math.Sqrt(TensorPrimitives.SumOfSquares<double>(x)), x);
        return target * scale;
    }

    /// <summary>A := H A H on the lower right block that starts at <paramref name="from"/>, with H = I - 2 v v'.</summary>
    private static void ApplyBothSides(double[] a, int n, int from, ReadOnlySpan<double> v, Span<double> w)
    {
        var length = v.Length;
        for (var i = 0; i < length; i++)
            w[i] = 2 * TensorPrimitives.Dot(a.AsSpan((from + i) * n + from, length), v);
        TensorPrimitives.MultiplyAdd(v, -TensorPrimitives.Dot(w, v), w, w);

        for (var i = 0; i < length; i++)
        {
            var row = a.AsSpan((from + i) * n + from, length);
            TensorPrimitives.MultiplyAdd(v, -w[i], row, row);
            TensorPrimitives.MultiplyAdd(w, -v[i], row, row);
        }
    }

    /// <summary>The transpose of the product of all reflections.</summary>
    private static double[] Accumulate(double[] reflections, int n)
    {
        var q = new double[n * n];
        for (var i = 0; i < n; i++)
            q[i * n + i] = 1;
        for (var k = n - 3; k >= 0; k--)
        {
            var v = reflections.AsSpan(k * n + k + 1, n - k - 1);
            for (var i = k + 1; i < n; i++)
            {
                var row = q.AsSpan(i * n + k + 1, v.Length);
                TensorPrimitives.MultiplyAdd(v, -2 * TensorPrimitives.Dot(row, v), row, row);
            }
        }
        return q;
    }

    /// <summary>Implicit QL with Wilkinson's shift; rotates the rows of <paramref name="vectors"/> along.</summary>
    private static void Diagonalise(double[] d, double[] e, double[] vectors, double tolerance)
    {
        var n = d.Length;
        for (var low = 0; low < n; low++)
        {
            for (var sweep = 0; ; sweep++)
            {
                var high = FirstNegligible(e, low, tolerance);
                if (high == low)
                    break;
                if (sweep == MostSweeps)
                    throw new ArithmeticException("The eigenvalues did not settle.");
                Sweep(d, e, vectors, low, high);
            }
        }
    }

    /// <summary>Below this a number beside the diagonal is rounding, measured against the whole matrix.</summary>
    private static double Tolerance(double[] d, double[] e)
    {
        var largest = 0.0;
        for (var i = 0; i < d.Length; i++)
            largest = Math.Max(largest, Math.Abs(d[i]) + Math.Abs(e[i]));
        return (Math.BitIncrement(1.0) - 1) * largest;
    }

    private static int FirstNegligible(double[] e, int from, double tolerance)
    {
        var m = from;
        while (m < e.Length - 1 && Math.Abs(e[m]) > tolerance)
            m++;
        return m;
    }

    private static void Sweep(double[] d, double[] e, double[] vectors, int low, int high)
    {
        var n = d.Length;
        var g = (d[low + 1] - d[low]) / (2 * e[low]);
        var r = double.Hypot(g, 1);
        g = d[high] - d[low] + e[low] / (g + Math.CopySign(r, g));
        double s = 1, c = 1, p = 0;
        for (var i = high - 1; i >= low; i--)
        {
            var f = s * e[i];
            var b = c * e[i];
            r = double.Hypot(f, g);
            e[i + 1] = r;
            if (r == 0)
            {
                d[i + 1] -= p;
                e[high] = 0;
                return;
            }
            s = f / r;
            c = g / r;
            g = d[i + 1] - p;
            r = (d[i] - g) * s + 2 * c * b;
            p = s * r;
            d[i + 1] = g + p;
            g = c * r - b;
            Rotate(vectors.AsSpan(i * n, n), vectors.AsSpan((i + 1) * n, n), c, s);
        }
        d[low] -= p;
        e[low] = g;
        e[high] = 0;
    }

    private static void Rotate(Span<double> first, Span<double> second, double c, double s)
    {
        var width = System.Numerics.Vector<double>.Count;
        var i = 0;
        for (; i <= first.Length - width; i += width)
        {
            var a = new System.Numerics.Vector<double>(first[i..]);
            var b = new System.Numerics.Vector<double>(second[i..]);
            (a * s + b * c).CopyTo(second[i..]);
            (a * c - b * s).CopyTo(first[i..]);
        }
        for (; i < first.Length; i++)
        {
            var (a, b) = (first[i], second[i]);
            second[i] = s * a + c * b;
            first[i] = c * a - s * b;
        }
    }

    private static SymmetricEigen Sorted(double[] values, double[] vectors, int n)
    {
        var order = Enumerable.Range(0, n).OrderByDescending(i => values[i]).ToArray();
        var rows = new double[n * n];
        for (var i = 0; i < n; i++)
        {
            var row = rows.AsSpan(i * n, n);
            vectors.AsSpan(order[i] * n, n).CopyTo(row);
            if (TensorPrimitives.MaxMagnitude<double>(row) < 0)
                TensorPrimitives.Negate(row, row);
        }
        return new SymmetricEigen([.. order.Select(i => values[i])], rows);
    }
}
