using PixelTruth.Domain.Accounts;

namespace PixelTruth.Web.Accounts;

/// <summary>Starts a run from uploads.</summary>
/// <param name="UploadIds">Complete uploads; together one run.</param>
/// <param name="Options">What is wanted besides posts.</param>
internal sealed record ImportRequest(IReadOnlyList<Guid>? UploadIds, ImportChoices? Options);
