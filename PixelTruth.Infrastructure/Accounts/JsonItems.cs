using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace PixelTruth.Infrastructure.Accounts;

/// <summary>
/// Reads the items of JSON lists from a stream, one at a time, whatever the size of the whole: the elements of the root
/// array, or of each array that is a member of the root object. Everything that stands before damage is yielded.
/// </summary>
internal sealed class JsonItems(Stream stream)
{
    private const int StartSize = 64 << 10;
    private const int LargestItem = 16 << 20;
    private static readonly JsonReaderOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    private JsonReaderState state = new(Options);
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(StartSize);
    private int start;
    private int end;
    private bool isLast;
    private string? section;
    private int listDepth = -1;

    /// <summary>Yields the items with the name of the member that holds their list; null for the root array.</summary>
    /// <exception cref="JsonException">The text ends early, is damaged, nested too deeply, or has an item above 16 MB.</exception>
    public async IAsyncEnumerable<(string? Section, JsonElement Item)> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        try
        {
            await FillAsync(cancellationToken);
            SkipByteOrderMark();
            while (true)
            {
                if (TryNext(out var item, out var atEnd))
                    yield return (section, item);
                else if (atEnd)
                    yield break;
                else
                    await FillAsync(cancellationToken);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = [];
        }
    }

    private bool TryNext(out JsonElement item, out bool atEnd)
    {
        item = default;
        atEnd = false;
        var reader = new Utf8JsonReader(buffer.AsSpan(start, end - start), isLast, state);
        try
        {
            while (true)
            {
                var before = reader;
                if (!reader.Read())
                {
                    atEnd = isLast;
                    Keep(before);
                    return false;
                }

                if (IsItem(reader))
                {
                    if (!JsonElement.TryParseValue(ref reader, out var parsed))
                    {
                        Keep(before);
                        return false;
                    }

                    item = parsed.Value;
                    Keep(reader);
                    return true;
                }

                Follow(reader);
            }
        }
        catch (InvalidOperationException e)
        {
            throw new JsonException("The text is no valid UTF-8.", e);
        }
    }

    private bool IsItem(in Utf8JsonReader reader) =>
        listDepth >= 0 && reader.CurrentDepth == listDepth && reader.TokenType is not (JsonTokenType.EndArray or JsonTokenType.EndObject or JsonTokenType.PropertyName);

    private void Follow(in Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName when reader.CurrentDepth == 1:
                section = reader.GetString();
                break;
            case JsonTokenType.StartArray when listDepth < 0 && reader.CurrentDepth <= 1:
                listDepth = reader.CurrentDepth + 1;
                break;
            case JsonTokenType.EndArray when reader.CurrentDepth == listDepth - 1:
                listDepth = -1;
                break;
        }
    }

    private void Keep(in Utf8JsonReader reader)
    {
        start += (int)reader.BytesConsumed;
        state = reader.CurrentState;
    }

    private async Task FillAsync(CancellationToken cancellationToken)
    {
        MakeRoom();
        var count = await stream.ReadAsync(buffer.AsMemory(end), cancellationToken);
        end += count;
        isLast = count == 0;
    }

    private void MakeRoom()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
        }

        if (end < buffer.Length)
            return;
        if (buffer.Length >= LargestItem)
            throw new JsonException("One item is larger than 16 MB.");

        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan(0, end).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }

    private void SkipByteOrderMark()
    {
        if (buffer.AsSpan(start, end - start) is [0xEF, 0xBB, 0xBF, ..])
            start += 3;
    }
}
