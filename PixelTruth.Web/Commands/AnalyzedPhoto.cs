using PixelTruth.Domain.Understanding;
using PixelTruth.Infrastructure.Accounts;
using PixelTruth.Infrastructure.Understanding.Analysis;

namespace PixelTruth.Web.Commands;

/// <summary>One photo in the JSON that <c>analyze</c> writes.</summary>
internal sealed record AnalyzedPhoto(
    string File,
    [property: System.Text.Json.Serialization.JsonPropertyName("sha256")] string? Sha256,
    int? Width,
    int? Height,
    DateTimeOffset? TakenAt,
    string? Caption,
    IReadOnlyList<AnalyzedClass> Classes,
    IReadOnlyList<AnalyzedTag> Tags,
    string? Error)
{
    private const int ClassesShown = 10;

    /// <summary>Words for an analysis.</summary>
    public static AnalyzedPhoto From(SourceEntry entry, PhotoAnalysis analysis, Knowledge knowledge, ClassLabels labels)
    {
        var reading = analysis.Reading;
        return new AnalyzedPhoto(
            entry.Name,
            analysis.ContentHash,
            reading?.Width,
            reading?.Height,
            entry.TakenAt,
            entry.Caption,
            reading is null ? [] : labels.Best(reading.Facts.ClassProbabilities, ClassesShown),
            reading is null ? [] : [.. reading.Tags.Select(tag => AnalyzedTag.From(tag, knowledge))],
            analysis.Failure);
    }
}
