namespace PixelTruth.Domain.Photos;

/// <summary>Which photos of an account, and in which order.</summary>
public sealed record PhotoFilter
{
    /// <summary>The order.</summary>
    public PhotoOrder Order { get; init; }

    /// <summary>How far reading has come.</summary>
    public PhotoState State { get; init; } = PhotoState.Indexed;

    /// <summary>First day (UTC), or no bound.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day (UTC), or no bound.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Only photos with this tag: said by the member, or by a machine and not denied by the member.</summary>
    public string? ConceptId { get; init; }

    /// <summary>True when anything but the order differs from the whole library.</summary>
    public bool IsNarrow => State is not PhotoState.Indexed || From is not null || To is not null || ConceptId is not null;
}
