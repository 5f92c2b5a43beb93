using System.Numerics.Tensors;
using PixelTruth.Domain.Photos;

namespace PixelTruth.Domain.Understanding;

/// <summary>Turns model outputs and pixels into facts, and facts into tags, evidence and scores (tagging.md, scenes.md, learning.md). Safe to share between threads.</summary>
/// <param name="knowledge">The data of the packs.</param>
public sealed class PhotoUnderstanding(Knowledge knowledge)
{
    private readonly TagRules rules = new(knowledge);

    /// <summary>The data this understanding works with.</summary>
    public Knowledge Knowledge => knowledge;

    /// <summary>Everything worth keeping of one photo.</summary>
    /// <param name="outputs">What the models said.</param>
    /// <param name="thumbnail64">Exactly 64x64, area averages of the whole picture.</param>
    /// <param name="thumbnail256">The whole picture, neither side above 256.</param>
    /// <param name="width">Width of the upright original in pixels.</param>
    /// <param name="height">Height of the upright original in pixels.</param>
    /// <exception cref="ArgumentException">A thumbnail has the wrong size.</exception>
    public PhotoFacts Derive(ModelOutputs outputs, RgbImage thumbnail64, RgbImage thumbnail256, int width, int height)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(height, 1);
        return Derive(outputs, thumbnail64, SceneMeasures.Of(thumbnail256, (double)width / height));
    }

    /// <summary>As above, with the 16 pixel measures already taken.</summary>
    internal PhotoFacts Derive(ModelOutputs outputs, RgbImage thumbnail64, float[] measures)
    {
        ArgumentNullException.ThrowIfNull(outputs);
        var features = PixelFeatures.Of(thumbnail64);
        var lab = LabImage.From(thumbnail64);
        var grey = PerceptualHash.Grey(thumbnail64);
        var objects = DetectorProbabilities(outputs.DetectorMaxima);
        var logits = Mean(outputs.CropLogits, outputs.SquashedLogits);
        return new PhotoFacts
        {
            ClassProbabilities = Softmax(logits, knowledge.Calibration.ProbabilityTemperature),
            DetectorProbabilities = objects,
            Semantic = knowledge.Embeddings.Semantic(Softmax(logits, knowledge.Calibration.SemanticTemperature), objects, (float)knowledge.Calibration.DetectorWeight),
            Ridge = knowledge.Embeddings.Ridge(Mean(outputs.CropEmbedding, outputs.SquashedEmbedding)),
            PixelProbabilities = PixelProbabilities(PixelStatistics.Of(lab)),
            SceneProbabilities = knowledge.Scenes.Probabilities(outputs.CropEmbedding, measures),
            Measures = measures,
            PixelFeatures = features,
            Descriptor = knowledge.Descriptor.Describe(outputs, features),
            Hash = PerceptualHash.Of(grey),
            MirroredHash = PerceptualHash.Of(PerceptualHash.Mirror(grey)),
            Grey32 = [.. grey.Select(value => (byte)Math.Clamp(MathF.Round(value), 0, 255))],
            Objects = [.. outputs.RawDetections.Select(Calibrate).OrderByDescending(item => item.Probability)],
            Palette = Palette.Of(thumbnail64, lab),
        };
    }

    /// <summary>The tags of a photo, best first, each with its evidence (tagging.md section 5).</summary>
    public IReadOnlyList<Tag> Tags(PhotoFacts facts) => rules.Decide(facts);

    /// <summary>The probability 0..1 that a concept is in a photo, or null when nothing could see it (tagging.md section 4).</summary>
    public double? EvidenceFor(PhotoFacts facts, Concept concept) => PhotoEvidence.Of(facts, knowledge.Evidence.Of(concept)).Combined;

    /// <summary>How well a photo fits a vector around the text mean: v.q + 0.25 r.q (tagging.md section 5 and 6).</summary>
    /// <param name="facts">The photo.</param>
    /// <param name="centred">A concept's vector or a query's, centred and L2-normalised, <c>float[384]</c>.</param>
    public double Meaning(PhotoFacts facts, ReadOnlySpan<float> centred)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return TensorPrimitives.Dot(facts.Semantic, centred) + (knowledge.Calibration.RidgeWeight * TensorPrimitives.Dot(facts.Ridge, centred));
    }

    /// <summary>The concepts closest in meaning, best first; to be labelled as related, never as tags.</summary>
    public IReadOnlyList<RelatedConcept> Related(PhotoFacts facts, int limit = 10)
    {
        var best = new PriorityQueue<int, double>();
        for (var index = 0; index < knowledge.Embeddings.Count; index++)
        {
            best.Enqueue(index, Meaning(facts, knowledge.Embeddings.Of(index)));
            if (best.Count > limit)
                best.Dequeue();
        }

        var related = new List<RelatedConcept>(limit);
        while (best.TryDequeue(out var index, out var score))
            related.Add(new RelatedConcept(knowledge.Vocabulary.Concepts[index], score));
        related.Reverse();
        return related;
    }

    /// <summary>The score of a photo for a search text; comparable within one query only (tagging.md section 6).</summary>
    /// <param name="facts">The photo.</param>
    /// <param name="query">The parsed text.</param>
    /// <param name="centred">The text's vector from <see cref="ConceptEmbeddings.CentreQuery"/>.</param>
    public double Score(PhotoFacts facts, TextQuery query, ReadOnlySpan<float> centred)
    {
        ArgumentNullException.ThrowIfNull(query);
        var (sum, count) = (0.0, 0);
        foreach (var concept in query.Concepts)
        {
            if (EvidenceFor(facts, concept) is not { } probability)
                continue;
            sum += probability;
            count++;
        }

        var meaning = Meaning(facts, centred);
        var weight = query.IsWhole ? knowledge.Calibration.SemanticWeightConcept : knowledge.Calibration.SemanticWeightPhrase;
        return count == 0 ? meaning : (sum / count) + (weight * meaning);
    }

    private float[] DetectorProbabilities(float[] maxima)
    {
        var columns = knowledge.Calibration.DetectorColumns;
        var probabilities = new float[columns.Count];
        for (var index = 0; index < probabilities.Length; index++)
            probabilities[index] = Calibrate(maxima[columns[index] - 1]);
        return probabilities;
    }

    private DetectedObject Calibrate(DetectedObject raw) => raw with { Probability = Calibrate(raw.Probability) };

    private float Calibrate(float score) => (float)knowledge.Calibration.Detector.Probability(Logistic.Inverse(score));

    private float[] PixelProbabilities(PixelStatistics statistics) =>
        [.. knowledge.Calibration.PixelRules.Select(rule => (float)rule.Probability(statistics.Value(rule.Statistic)))];

    private static float[] Softmax(float[] logits, double temperature)
    {
        var probabilities = new float[logits.Length];
        Vectors.Softmax(logits, (float)temperature, probabilities);
        return probabilities;
    }

    private static float[] Mean(float[] left, float[] right)
    {
        var mean = new float[left.Length];
        TensorPrimitives.Add(left, right, mean);
        TensorPrimitives.Divide(mean, 2f, mean);
        return mean;
    }
}
