namespace PixelTruth.Domain.Accounts;

/// <summary>One import: what came in, what was left out and why. Resumable from <see cref="EntriesSeen"/>.</summary>
public sealed class ImportRun
{
    /// <summary>UUIDv7.</summary>
    public required Guid Id { get; init; }

    /// <summary>The member it belongs to.</summary>
    public required Guid MemberId { get; init; }

    /// <summary>The account that receives the photos.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>Where the photos come from.</summary>
    public required ImportSource Source { get; init; }

    /// <summary>What people call it: the file's name, or 'Demo account'.</summary>
    public required string Title { get; init; }

    /// <summary>What the importer needs to find the source again after a restart (JSON; never shown).</summary>
    public required string SourceDetail { get; init; }

    /// <summary>How far it has come.</summary>
    public ImportRunState State { get; set; }

    /// <summary>Entries of the source that were dealt with; a resumed run skips that many.</summary>
    public int EntriesSeen { get; set; }

    /// <summary>Entries of the source in all, once known.</summary>
    public int? EntriesTotal { get; set; }

    /// <summary>Photos that are new in the account.</summary>
    public int PhotosAdded { get; set; }

    /// <summary>Photos that the account had already.</summary>
    public int PhotosKnown { get; set; }

    /// <summary>Entries that were left out, each with a <see cref="SkippedEntry"/>.</summary>
    public int EntriesSkipped { get; set; }

    /// <summary>A sentence for the member when it failed.</summary>
    public string? Error { get; set; }

    /// <summary>When it was asked for (UTC).</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it ended (UTC).</summary>
    public DateTimeOffset? EndedAt { get; set; }
}
