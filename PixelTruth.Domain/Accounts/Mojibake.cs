using System.Text;

namespace PixelTruth.Domain.Accounts;

/// <summary>Repairs the text of Instagram exports, whose UTF-8 bytes are written as if each were a Latin-1 character.</summary>
public static class Mojibake
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// The text that was meant. Text with any character from U+0100 up, or whose characters are no valid UTF-8 when taken as
    /// bytes, was right already and is kept. Apply it once: a genuine "Ã©" would become "é".
    /// </summary>
    public static string Repair(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.All(char.IsAscii) || text.Any(character => character > '\u00FF'))
            return text;

        try
        {
            return Strict.GetString(Encoding.Latin1.GetBytes(text));
        }
        catch (DecoderFallbackException)
        {
            return text;
        }
    }
}
