using PixelTruth.Domain.Accounts;

namespace PixelTruth.Web.Access;

/// <summary>Reads the checkboxes of <see cref="ConsentForm"/>.</summary>
internal static class ConsentChoice
{
    /// <summary>The purposes that were checked; what is not a purpose counts for nothing.</summary>
    public static HashSet<ConsentPurpose> Of(IEnumerable<string>? values) =>
        [.. (values ?? []).Where(value => Enum.TryParse<ConsentPurpose>(value, out var purpose) && Enum.IsDefined(purpose)).Select(Enum.Parse<ConsentPurpose>)];
}
