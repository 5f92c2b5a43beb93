namespace PixelTruth.Domain.Accounts;

/// <summary>One answer of a member to the question what may be read. The newest answer to a purpose counts.</summary>
public sealed class Consent
{
    /// <summary>The version of the text that is shown today.</summary>
    public const string CurrentText = "2026-11";

    /// <summary>UUIDv7.</summary>
    public required Guid Id { get; init; }

    /// <summary>Who answered.</summary>
    public required Guid MemberId { get; init; }

    /// <summary>What was asked.</summary>
    public required ConsentPurpose Purpose { get; init; }

    /// <summary>Which text was shown.</summary>
    public required string TextVersion { get; init; }

    /// <summary>Yes or no.</summary>
    public required bool IsGranted { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTimeOffset AnsweredAt { get; init; }
}
