using System.Numerics.Tensors;

namespace PixelTruth.Domain.Understanding;

/// <summary>Text vectors of the concepts around their common mean, and the two ways from a picture into that space (tagging.md section 3).</summary>
public sealed class ConceptEmbeddings
{
    /// <summary>Length of a text vector.</summary>
    public const int Length = 384;

    private const int ImageLength = 1280;
    private readonly float[] centredUnits;
    private readonly float[] textMean;
    private readonly float[] centredClasses;
    private readonly float[] centredObjects;
    private readonly float[] ridge;
    private readonly float[] imageMean;

    /// <summary>Prepares the vectors.</summary>
    /// <param name="concepts">One unit vector a concept, <c>float[concepts * 384]</c>, in vocabulary order.</param>
    /// <param name="classConcepts">Index of the concept of each of the 1000 classes.</param>
    /// <param name="objects">One unit vector a detector column, <c>float[80 * 384]</c>.</param>
    /// <param name="textMean">Mean text vector, <c>float[384]</c>.</param>
    /// <param name="ridge">From image to text, <c>float[1280 * 384]</c>, one row an image dimension.</param>
    /// <param name="imageMean">Mean image embedding, <c>float[1280]</c>.</param>
    public ConceptEmbeddings(float[] concepts, IReadOnlyList<int> classConcepts, float[] objects, float[] textMean, float[] ridge, float[] imageMean)
    {
        ArgumentNullException.ThrowIfNull(concepts);
        ArgumentNullException.ThrowIfNull(classConcepts);
        ArgumentNullException.ThrowIfNull(objects);
        this.textMean = textMean;
        this.ridge = ridge;
        this.imageMean = imageMean;
        centredObjects = Centre(objects);
        centredUnits = Centre(concepts);
        centredClasses = new float[classConcepts.Count * Length];
        for (var index = 0; index < classConcepts.Count; index++)
            Row(centredUnits, classConcepts[index]).CopyTo(Row(centredClasses, index));
        for (var index = 0; index < Count; index++)
            Vectors.Normalise(Row(centredUnits, index));
    }

    /// <summary>Number of concepts.</summary>
    public int Count => centredUnits.Length / Length;

    /// <summary>The concept's vector minus the mean, L2-normalised (<c>u</c>, <c>float[384]</c>).</summary>
    public ReadOnlySpan<float> Of(int concept) => Row(centredUnits, concept);

    /// <summary>Brings a query's unit vector around the mean (<c>qc</c>, <c>float[384]</c>, L2-normalised).</summary>
    public float[] CentreQuery(ReadOnlySpan<float> query)
    {
        var centred = new float[Length];
        TensorPrimitives.Subtract(query, textMean, centred);
        Vectors.Normalise(centred);
        return centred;
    }

    /// <summary>The semantic vector <c>v</c>: what the classes and objects of a picture mean together (<c>float[384]</c>, L2-normalised).</summary>
    /// <param name="classes">1000 class probabilities at the semantic temperature.</param>
    /// <param name="objects">80 calibrated detector probabilities.</param>
    /// <param name="objectWeight">Weight of the objects.</param>
    public float[] Semantic(ReadOnlySpan<float> classes, ReadOnlySpan<float> objects, float objectWeight)
    {
        var vector = new float[Length];
        AddWeightedRows(classes, 1, centredClasses, vector);
        AddWeightedRows(objects, objectWeight, centredObjects, vector);
        Vectors.Normalise(vector);
        return vector;
    }

    /// <summary>The ridge vector <c>r</c>: the image embedding mapped into text space (<c>float[384]</c>, L2-normalised).</summary>
    /// <param name="embedding">1280-d mean of both views' embeddings.</param>
    public float[] Ridge(ReadOnlySpan<float> embedding)
    {
        Span<float> centred = stackalloc float[ImageLength];
        TensorPrimitives.Subtract(embedding, imageMean, centred);
        var vector = new float[Length];
        AddWeightedRows(centred, 1, ridge, vector);
        Vectors.Normalise(vector);
        return vector;
    }

    private static void AddWeightedRows(ReadOnlySpan<float> weights, float scale, float[] rows, Span<float> sum)
    {
        for (var index = 0; index < weights.Length; index++)
            TensorPrimitives.MultiplyAdd(Row(rows, index), scale * weights[index], sum, sum);
    }

    private float[] Centre(float[] rows)
    {
        var centred = new float[rows.Length];
        for (var index = 0; index < rows.Length / Length; index++)
            TensorPrimitives.Subtract(Row(rows, index), textMean, Row(centred, index));
        return centred;
    }

    private static Span<float> Row(float[] rows, int index) => rows.AsSpan(index * Length, Length);
}
