using System.Globalization;

namespace PixelTruth.Domain.Search;

/// <summary>Queries as text: every tree within the limits survives the way to text and back.</summary>
public static class QueryText
{
    /// <summary>Most terms of one query.</summary>
    public const int MaxTerms = 32;

    /// <summary>Most brackets and NOTs inside each other.</summary>
    public const int MaxDepth = 5;

    /// <summary>Largest weight.</summary>
    public const double MaxWeight = 10;

    /// <summary>Reads a query. Exactly one of the two results is null; nothing is thrown, whatever the text.</summary>
    public static (Query? Query, QueryError? Error) Parse(string text)
    {
        var (tokens, error) = QueryTokenizer.Read(text);
        return error is null ? new QueryParser(tokens).Parse() : (null, error);
    }

    /// <summary>Writes a query in the form that <see cref="Parse"/> reads.</summary>
    public static string Format(Query query)
    {
        var root = query.Root switch
        {
            null => "",
            Group { Weight: null } group => Join(group),
            var node => Format(node),
        };
        if (query.Minimum is not { } minimum)
            return root;
        var bracketed = query.Root is Group { Any: true, Weight: null } ? $"({root})" : root;
        return $"{bracketed} min:{Number(minimum)}".TrimStart();
    }

    private static string Format(QueryNode node) => node switch
    {
        Not not => $"NOT {Format(not.Part)}",
        Group group => $"({Join(group)}){Weight(group)}",
        Term term => FormatTerm(term) + Weight(term),
        _ => throw new ArgumentException("Not a part of a query.", nameof(node)),
    };

    private static string Join(Group group) => string.Join(group.Any ? " OR " : " ", group.Parts.Select(Format));

    private static string FormatTerm(Term term) => term.Kind switch
    {
        TermKind.Text => Quote(term.Value),
        TermKind.Concept when IsBare(term.Value) => term.Value,
        _ => $"{term.Kind.ToString().ToLowerInvariant()}:{(IsBare(term.Value) ? term.Value : Quote(term.Value))}",
    };

    private static bool IsBare(string value) =>
        value.Length > 0 && value is not ("AND" or "OR" or "NOT") && value[0] != '-'
        && value.All(c => char.IsLetterOrDigit(c) || c is '-' or '_');

    private static string Quote(string value) => $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string Weight(QueryNode node) => node.Weight is { } weight ? $"^{Number(weight)}" : "";

    private static string Number(double value) => value.ToString("0.################", CultureInfo.InvariantCulture);
}
