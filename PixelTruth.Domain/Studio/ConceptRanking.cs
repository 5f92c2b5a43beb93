namespace PixelTruth.Domain.Studio;

/// <summary>All photos of an account in the order of a trained concept, with probabilities and what may be applied.</summary>
public sealed class ConceptRanking
{
    /// <summary>From this probability on a tag is applied without asking.</summary>
    public const double SilentLimit = 0.95;

    /// <summary>From this probability on a tag is applied and marked for a look.</summary>
    public const double CheckLimit = 0.90;

    private ConceptRanking(RankedPhoto[] photos, int applied, int appliedForChecking, ConceptReadiness readiness)
    {
        Photos = photos;
        Applied = applied;
        AppliedForChecking = appliedForChecking;
        Readiness = readiness;
    }

    /// <summary>Best first; labelled photos stand where their score puts them. Equal scores keep the order of rows.</summary>
    public IReadOnlyList<RankedPhoto> Photos { get; }

    /// <summary>Photos the concept may be applied to without asking.</summary>
    public int Applied { get; }

    /// <summary>Photos it may be applied to with a mark.</summary>
    public int AppliedForChecking { get; }

    /// <summary>How many more examples are needed before anything may be applied.</summary>
    public ConceptReadiness Readiness { get; }

    /// <summary>Ranks scored photos.</summary>
    /// <param name="model">The trained state the scores are of.</param>
    /// <param name="scores">float[N].</param>
    /// <param name="labels">What the person said of each, N; photos of a labelled near-duplicate cluster carry its label.</param>
    /// <exception cref="ArgumentException">The two differ in length.</exception>
    public static ConceptRanking Rank(ConceptModel model, ReadOnlySpan<float> scores, ReadOnlySpan<ExampleLabel> labels)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (labels.Length != scores.Length)
            throw new ArgumentException("Every photo needs one label, which may be None.", nameof(labels));

        var calibration = new MatchCalibration(model, ScoreBackground.Of(scores), LargestNo(scores, labels));
        var readiness = ConceptReadiness.Of(model.Positives, model.Negatives);
        var order = Order(scores);
        var photos = new RankedPhoto[order.Length];
        var counts = new int[4];
        var limit = readiness.IsReady ? MatchVerdict.Applied : MatchVerdict.Suggestion;
        for (int place = 0, rank = 0; place < order.Length; place++)
        {
            var index = order[place];
            var isLabelled = labels[index] != ExampleLabel.None;
            var probability = calibration.Probability(scores[index], isLabelled ? scores.Length : rank++);
            if (!isLabelled)
                limit = Verdict(probability, limit);
            var verdict = isLabelled ? MatchVerdict.Labelled : limit;
            photos[place] = new RankedPhoto(index, scores[index], probability, verdict);
            counts[(int)verdict]++;
        }
        return new ConceptRanking(photos, counts[(int)MatchVerdict.Applied], counts[(int)MatchVerdict.AppliedForChecking], readiness);
    }

    /// <summary>
    /// The photos to ask about next: the best scored unlabelled ones, one per near-duplicate cluster. Measured to beat asking
    /// about uncertain ones, and it yields the rejections that the limits need (learning.md section 4).
    /// </summary>
    /// <param name="clusters">Cluster of each scored row, N; equal numbers are near-duplicates.</param>
    /// <param name="most">How many to return at most.</param>
    public IReadOnlyList<RankedPhoto> Suggestions(ReadOnlySpan<int> clusters, int most)
    {
        var taken = new HashSet<int>();
        foreach (var photo in Photos)
        {
            if (photo.Verdict == MatchVerdict.Labelled)
                taken.Add(clusters[photo.Index]);
        }

        var suggestions = new List<RankedPhoto>(most);
        foreach (var photo in Photos)
        {
            if (suggestions.Count == most)
                break;
            if (photo.Verdict != MatchVerdict.Labelled && taken.Add(clusters[photo.Index]))
                suggestions.Add(photo);
        }
        return suggestions;
    }

    /// <summary>The walk from the best photo down stops at the first below a limit: a verdict never rises again.</summary>
    private static MatchVerdict Verdict(double probability, MatchVerdict limit)
    {
        var own = probability switch
        {
            >= SilentLimit => MatchVerdict.Applied,
            >= CheckLimit => MatchVerdict.AppliedForChecking,
            _ => MatchVerdict.Suggestion,
        };
        return own < limit ? own : limit;
    }

    private static double? LargestNo(ReadOnlySpan<float> scores, ReadOnlySpan<ExampleLabel> labels)
    {
        double? largest = null;
        for (var i = 0; i < scores.Length; i++)
        {
            if (labels[i] == ExampleLabel.No && !(scores[i] <= largest))
                largest = scores[i];
        }
        return largest;
    }

    /// <summary>Rows by falling score, then by row: score and row are packed into one sortable number.</summary>
    private static int[] Order(ReadOnlySpan<float> scores)
    {
        var keys = new ulong[scores.Length];
        for (var i = 0; i < keys.Length; i++)
            keys[i] = ((ulong)FallingBits(scores[i]) << 32) | (uint)i;
        Array.Sort(keys);
        return Array.ConvertAll(keys, key => (int)(uint)key);
    }

    /// <summary>Bits whose unsigned order is the falling order of the numbers; 0 and -0 are the same.</summary>
    private static uint FallingBits(float score)
    {
        const uint Sign = 0x8000_0000;
        var bits = BitConverter.SingleToUInt32Bits(score + 0f);
        return (bits & Sign) != 0 ? bits : ~(bits | Sign);
    }
}
