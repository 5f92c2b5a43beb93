namespace PixelTruth.Domain.Search;

internal enum TokenKind { Word, Quoted, Symbol, End }

/// <param name="Kind">Word, quoted text, one of the symbols ( ) ^ * : - or the end.</param>
/// <param name="Text">Without quotes.</param>
/// <param name="Position">Index of the first character in the query.</param>
/// <param name="Glued">True where no space stands before it.</param>
internal readonly record struct QueryToken(TokenKind Kind, string Text, int Position, bool Glued)
{
    public bool Is(char symbol) => Kind == TokenKind.Symbol && Text[0] == symbol;

    public bool IsWord(string word) => Kind == TokenKind.Word && Text == word;
}
