namespace PixelTruth.Domain.Search;

/// <summary>A part of a query.</summary>
public abstract record QueryNode
{
    /// <summary>Weight a person gave, 0..10; null where none was given, which counts as 1.</summary>
    public double? Weight { get; init; }
}

/// <summary>One term.</summary>
/// <param name="Kind">What it looks at.</param>
/// <param name="Value">Name, text, id or date, as written.</param>
public sealed record Term(TermKind Kind, string Value) : QueryNode;

/// <summary>The opposite of its part: a veto, or "less of" where the part has a weight. Carries no weight itself.</summary>
public sealed record Not(QueryNode Part) : QueryNode;

/// <summary>Two parts or more, taken together. Equal where the parts are equal in the same order.</summary>
/// <param name="Any">True: one part is enough (OR). False: every part counts (AND).</param>
/// <param name="Parts">At least two.</param>
public sealed record Group(bool Any, IReadOnlyList<QueryNode> Parts) : QueryNode
{
    /// <inheritdoc/>
    public bool Equals(Group? other) =>
        other is not null && Any == other.Any && Weight == other.Weight && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Any, Weight, Parts.Count, Parts[0]);
}
