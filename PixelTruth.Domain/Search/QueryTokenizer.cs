using System.Text;

namespace PixelTruth.Domain.Search;

/// <summary>Cuts a query into words, quoted texts and symbols.</summary>
internal static class QueryTokenizer
{
    private const string Symbols = "()^*:";

    /// <summary>All tokens, closed by one of kind End; or the error.</summary>
    public static (List<QueryToken> Tokens, QueryError? Error) Read(string text)
    {
        var tokens = new List<QueryToken>();
        for (var i = 0; i < text.Length;)
        {
            var (start, glued) = (i, i > 0 && !char.IsWhiteSpace(text[i - 1]));
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
            }
            else if (Symbols.Contains(text[i]) || text[i] == '-')
            {
                tokens.Add(new(TokenKind.Symbol, text[i++].ToString(), start, glued));
            }
            else if (text[i] == '"')
            {
                var quoted = Quoted(text, ref i);
                if (quoted is null)
                    return (tokens, new(start, "This quotation mark is never closed. Add \" at the end of the text."));
                tokens.Add(new(TokenKind.Quoted, quoted, start, glued));
            }
            else
            {
                while (i < text.Length && !char.IsWhiteSpace(text[i]) && text[i] != '"' && !Symbols.Contains(text[i]))
                    i++;
                tokens.Add(new(TokenKind.Word, text[start..i], start, glued));
            }
        }
        tokens.Add(new(TokenKind.End, "", text.Length, false));
        return (tokens, null);
    }

    private static string? Quoted(string text, ref int i)
    {
        var content = new StringBuilder();
        for (i++; i < text.Length; i++)
        {
            if (text[i] == '"')
            {
                i++;
                return content.ToString();
            }
            if (text[i] == '\\' && i + 1 < text.Length)
                i++;
            content.Append(text[i]);
        }
        return null;
    }
}
