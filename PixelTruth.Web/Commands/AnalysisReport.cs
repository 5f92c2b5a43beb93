using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PixelTruth.Web.Commands;

/// <summary>The JSON that <c>analyze</c> writes.</summary>
internal sealed record AnalysisReport(List<AnalyzedPhoto> Photos, double Seconds, IReadOnlyDictionary<string, string> Models)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.General)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    /// <summary>Throughput over all photos, failures included.</summary>
    public double PhotosPerSecond => Seconds > 0 ? Photos.Count / Seconds : 0;

    /// <summary>Writes the file; a file of that name is replaced.</summary>
    public async Task WriteAsync(string path, CancellationToken cancellationToken)
    {
        await using var stream = File.Create(path);
        await JsonSerializer.SerializeAsync(stream, this, Format, cancellationToken);
    }
}
