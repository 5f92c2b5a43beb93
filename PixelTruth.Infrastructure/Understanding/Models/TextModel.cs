using System.Text;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.Tokenizers;
using PixelTruth.Infrastructure.Understanding.Packs;

namespace PixelTruth.Infrastructure.Understanding.Models;

/// <summary>The sentence encoder: text in, a 384-d unit vector out.</summary>
public sealed class TextModel : IDisposable
{
    /// <summary>Concept names and queries are cut after so many tokens (tagging.md section 2).</summary>
    public const int QueryTokens = 64;

    private static readonly string[] InputNames = ["input_ids", "attention_mask"];
    private readonly TextInput input;
    private readonly OnnxSession session;
    private readonly BertTokenizer tokenizer;

    /// <summary>Loads the model and the vocabulary of <paramref name="pack"/>.</summary>
    /// <param name="pack">A verified pack of the kind <see cref="PackKinds.Text"/>.</param>
    /// <param name="threads">Threads a run uses.</param>
    /// <exception cref="PackException">The pack names no vocabulary.</exception>
    public TextModel(ModelPack pack, int threads)
    {
        ArgumentNullException.ThrowIfNull(pack);
        input = pack.Text!;
        var vocabulary = input.Vocabulary ?? throw new PackException($"Pack '{pack.Id}': pack.json names no vocabulary for '{input.File}'.");
        tokenizer = BertTokenizer.Create(pack.PathOf(vocabulary), new BertOptions { RemoveNonSpacingMarks = true });
        session = new OnnxSession(pack, input.File, threads);
    }

    /// <summary>WordPiece ids with the start and end token, cut to <paramref name="maxTokens"/>.</summary>
    public IReadOnlyList<int> Tokenize(string text, int maxTokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        var content = tokenizer.EncodeToIds(SeparatePunctuation(text), addSpecialTokens: false);
        return [tokenizer.ClassificationTokenId, .. content.Take(Math.Min(maxTokens, input.MaxTokens ?? maxTokens) - 2), tokenizer.SeparatorTokenId];
    }

    /// <summary>Embeds texts in one batch.</summary>
    /// <returns><c>float[384]</c> for each text, L2-normalised.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IReadOnlyList<float[]> Embed(IReadOnlyList<string> texts, int maxTokens, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var tokens = texts.Select(text => Tokenize(text, maxTokens)).ToArray();
        var length = tokens.Max(ids => ids.Count);
        var (ids, mask) = Pad(tokens, length);
        long[] shape = [tokens.Length, length];
        using var idsValue = OrtValue.CreateTensorValueFromMemory(ids, shape);
        using var maskValue = OrtValue.CreateTensorValueFromMemory(mask, shape);
        using var outputs = session.Run(InputNames, [idsValue, maskValue], [input.Output], cancellationToken);
        var embeddings = outputs[0].GetTensorDataAsSpan<float>();
        var dimension = embeddings.Length / tokens.Length;
        var results = new float[tokens.Length][];
        for (var index = 0; index < results.Length; index++)
            results[index] = embeddings.Slice(index * dimension, dimension).ToArray();
        return results;
    }

    /// <inheritdoc/>
    public void Dispose() => session.Dispose();

    // BERT splits at every ASCII sign; the tokenizer's own rule takes '_' for a letter.
    private static string SeparatePunctuation(string text)
    {
        var spaced = new StringBuilder(text.Length + 16);
        foreach (var sign in text)
        {
            if (char.IsPunctuation(sign) || (char.IsAscii(sign) && char.IsSymbol(sign)))
                spaced.Append(' ').Append(sign).Append(' ');
            else
                spaced.Append(sign);
        }

        return spaced.ToString();
    }

    private (long[] Ids, long[] Mask) Pad(IReadOnlyList<int>[] tokens, int length)
    {
        var ids = new long[tokens.Length * length];
        var mask = new long[ids.Length];
        Array.Fill(ids, tokenizer.PaddingTokenId);
        for (var row = 0; row < tokens.Length; row++)
        {
            for (var column = 0; column < tokens[row].Count; column++)
            {
                ids[(row * length) + column] = tokens[row][column];
                mask[(row * length) + column] = 1;
            }
        }

        return (ids, mask);
    }
}
