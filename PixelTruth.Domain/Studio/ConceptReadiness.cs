using System.Globalization;

namespace PixelTruth.Domain.Studio;

/// <summary>How far a concept is from being allowed to tag photos by itself: three Yes and three No.</summary>
/// <param name="MissingPositives">Yes examples that are missing.</param>
/// <param name="MissingNegatives">No examples that are missing.</param>
public readonly record struct ConceptReadiness(int MissingPositives, int MissingNegatives)
{
    /// <summary>Examples needed of each side. Without rejections no limit was found to hold on vague concepts.</summary>
    public const int Needed = 3;

    /// <summary>True when nothing is missing.</summary>
    public bool IsReady => MissingPositives == 0 && MissingNegatives == 0;

    /// <summary>From the examples at hand.</summary>
    public static ConceptReadiness Of(int positives, int negatives) =>
        new(Math.Max(0, Needed - positives), Math.Max(0, Needed - negatives));

    /// <summary>What to do next, in words.</summary>
    public string Sentence
    {
        get
        {
            if (MissingPositives == Needed)
                return "Pick one photo that shows it.";
            if (IsReady)
                return "Ready to apply.";
            var wants = new[] { Wanted(MissingPositives, "Yes"), Wanted(MissingNegatives, "No") }.Where(want => want.Length > 0);
            return "Not enough examples yet: " + string.Join(" and ", wants) + ".";
        }
    }

    private static string Wanted(int count, string label) =>
        count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{count} more {label}");
}
