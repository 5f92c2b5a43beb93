using System.Text.Json;
using PixelTruth.Domain.Accounts;

namespace PixelTruth.Infrastructure.Accounts;

/// <summary>What a run needs to find its source again; kept as JSON in <see cref="ImportRun.SourceDetail"/>.</summary>
/// <param name="Parts">Files or folders; paths are absolute or relative to the data folder.</param>
/// <param name="Choices">What the member wants from it.</param>
/// <param name="Uploads">Uploads to delete once the run has ended.</param>
internal sealed record ImportDetail(IReadOnlyList<SourcePart> Parts, ImportChoices Choices, IReadOnlyList<Guid> Uploads)
{
    /// <summary>As text for the row.</summary>
    public string ToJson() => JsonSerializer.Serialize(this);

    /// <summary>From the row.</summary>
    public static ImportDetail Parse(string json) => JsonSerializer.Deserialize<ImportDetail>(json) ?? throw new JsonException("The run has no source.");
}
