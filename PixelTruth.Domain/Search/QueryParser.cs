using System.Globalization;

namespace PixelTruth.Domain.Search;

/// <summary>Recursive descent over the tokens; its depth is bounded by <see cref="QueryText.MaxDepth"/>.</summary>
internal sealed class QueryParser(IReadOnlyList<QueryToken> tokens)
{
    private const NumberStyles Decimal = NumberStyles.AllowDecimalPoint;
    private static readonly string[] DateForms = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];
    private int _at;
    private int _terms;
    private double? _minimum;
    private QueryError? _error;

    private QueryToken Now => tokens[_at];

    public (Query? Query, QueryError? Error) Parse()
    {
        var root = Now.Kind == TokenKind.End ? null : Either(0);
        if (_error is null && Now.Kind != TokenKind.End)
            Fail(Now, Now.Is(')') ? "This bracket closes nothing. Remove it." : $"'{Now.Text}' can't stand here.");
        return _error is null ? (new Query(root, _minimum), null) : (null, _error);
    }

    private QueryNode? Either(int depth)
    {
        var parts = new List<QueryNode?> { Both(depth) };
        while (_error is null && Now.IsWord("OR"))
        {
            _at++;
            parts.Add(Both(depth));
        }
        return parts.Count > 1 && parts.Contains(null) ? Fail(Now, "Write a term on both sides of OR.") : Fold(true, parts);
    }

    private QueryNode? Both(int depth)
    {
        var parts = new List<QueryNode?>();
        do
        {
            if (Now.IsWord("AND") && parts.Count > 0)
                _at++;
            if (!TakeMinimum(depth))
                parts.Add(Signed(depth));
        }
        while (_error is null && Now.Kind != TokenKind.End && !Now.Is(')') && !Now.IsWord("OR"));
        return Fold(false, parts);
    }

    private QueryNode? Fold(bool any, List<QueryNode?> parts) =>
        _error is not null || parts.Count == 0 ? null : parts.Count == 1 ? parts[0] : new Group(any, [.. parts.OfType<QueryNode>()]);

    private bool TakeMinimum(int depth)
    {
        if (!Now.IsWord("min") || !tokens[_at + 1].Is(':'))
            return false;
        var start = Now;
        _at += 2;
        if (depth > 0 || _minimum is not null)
            Fail(start, "min: stands once, outside brackets.");
        else
            _minimum = TakeNumber(1);
        return true;
    }

    private QueryNode? Signed(int depth)
    {
        if (!Now.IsWord("NOT") && !Now.Is('-'))
            return Weighted(depth);
        if (depth == QueryText.MaxDepth)
            return TooDeep();
        _at++;
        return Signed(depth + 1) is { } part ? new Not(part) : null;
    }

    private QueryNode? Weighted(int depth)
    {
        var start = Now;
        double? weight = null;
        if (Now.Kind == TokenKind.Word && tokens[_at + 1].Is('*'))
        {
            weight = TakeNumber(QueryText.MaxWeight);
            _at++;
        }
        var node = _error is null ? Primary(depth) : null;
        if (node is not null && Now.Is('^'))
        {
            _at++;
            if (weight is not null)
                return Fail(start, "Two weights on one term. Keep one.");
            weight = TakeNumber(QueryText.MaxWeight);
        }
        if (node is null || _error is not null)
            return null;
        if (weight is null)
            return node;
        if (node is Not || node.Weight is not null || node is Term { Kind: >= TermKind.After })
            return Fail(start, node is Not ? "Give the weight to what is excluded: NOT person^0.5." : node is Term { Weight: null } ? "A fact holds or not. Remove its weight." : "Two weights on one term. Keep one.");
        return node with { Weight = weight };
    }

    private QueryNode? Primary(int depth)
    {
        var start = Now;
        if (start.Is('('))
            return Bracket(depth);
        if (start.Kind is TokenKind.Symbol or TokenKind.End || start.IsWord("AND") || start.IsWord("OR"))
            return Fail(start, start.Kind == TokenKind.End ? "The query ends where a term is missing." : $"A term is missing before '{start.Text}'.");
        if (++_terms > QueryText.MaxTerms)
            return Fail(start, $"A query has at most {QueryText.MaxTerms} terms. Remove some.");
        _at++;
        if (start.Kind == TokenKind.Quoted)
            return new Term(TermKind.Text, start.Text);
        return Now.Is(':') ? Keyed(start) : new Term(TermKind.Concept, start.Text);
    }

    private QueryNode? Bracket(int depth)
    {
        var start = Now;
        if (depth == QueryText.MaxDepth)
            return TooDeep();
        _at++;
        var inner = Either(depth + 1);
        if (_error is null && !Now.Is(')'))
            return Fail(start, "This bracket is never closed. Add ) at its end.");
        _at++;
        return inner;
    }

    private QueryNode? Keyed(QueryToken key)
    {
        _at++;
        TermKind? kind = key.Text.ToLowerInvariant() switch
        {
            "concept" => TermKind.Concept,
            "photo" or "like" => TermKind.Like,
            "text" => TermKind.Text,
            "colour" or "color" => TermKind.Colour,
            "after" => TermKind.After,
            "before" => TermKind.Before,
            "caption" => TermKind.Caption,
            "ratio" => TermKind.Ratio,
            "source" => TermKind.Source,
            "is" => TermKind.Is,
            "has" => TermKind.Has,
            _ => null,
        };
        if (kind is not { } known)
            return Fail(key, $"'{key.Text}:' is not known. Put the text in quotation marks to search for it as it is.");
        var value = Now;
        if (value.Kind is not (TokenKind.Word or TokenKind.Quoted))
            return Fail(value, $"Write what '{key.Text}:' should look for right after it.");
        if (known is TermKind.After or TermKind.Before
            && !DateOnly.TryParseExact(value.Text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            return Fail(value, $"'{value.Text}' is no date. Write 2019, 2019-06 or 2019-06-30.");
        _at++;
        return new Term(known, value.Text);
    }

    private double? TakeNumber(double largest)
    {
        var token = Now;
        if (token.Kind != TokenKind.Word || !double.TryParse(token.Text, Decimal, CultureInfo.InvariantCulture, out var number) || !(number <= largest))
        {
            Fail(token, string.Create(CultureInfo.InvariantCulture, $"A number from 0 to {largest} is needed here."));
            return null;
        }
        _at++;
        return number;
    }

    private QueryNode? TooDeep() => Fail(Now, $"At most {QueryText.MaxDepth} brackets and NOTs inside each other. Take one away.");

    private QueryNode? Fail(QueryToken token, string message)
    {
        _error ??= new QueryError(token.Position, message);
        return null;
    }
}
