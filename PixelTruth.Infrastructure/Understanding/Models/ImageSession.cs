using System.Collections.Concurrent;
using Microsoft.ML.OnnxRuntime;
using PixelTruth.Domain.Photos;
using PixelTruth.Infrastructure.Understanding.Packs;

namespace PixelTruth.Infrastructure.Understanding.Models;

/// <summary>A model whose input is a batch of square pictures, with input tensors that are filled again and again.</summary>
internal sealed class ImageSession(ModelPack pack, string[] outputNames, int threads) : IDisposable
{
    private readonly ImageInput input = pack.Image!;
    private readonly ImageTensor tensor = new(pack.Image!);
    private readonly OnnxSession session = new(pack, pack.Image!.File, threads);
    private readonly ConcurrentBag<float[]> buffers = [];

    /// <summary>Side of the pictures it takes.</summary>
    public int Side => input.Size;

    /// <summary>Runs all <paramref name="images"/> (each <see cref="Side"/> x <see cref="Side"/>) in one batch; the caller disposes the outputs.</summary>
    public IDisposableReadOnlyCollection<OrtValue> Run(IReadOnlyList<RgbImage> images, CancellationToken cancellationToken)
    {
        var length = images.Count * tensor.Length;
        var buffer = buffers.TryTake(out var pooled) && pooled.Length >= length ? pooled : new float[length];
        try
        {
            for (var index = 0; index < images.Count; index++)
                tensor.Fill(images[index], buffer.AsSpan(index * tensor.Length, tensor.Length));

            using var value = OrtValue.CreateTensorValueFromMemory(
                OrtMemoryInfo.DefaultInstance, buffer.AsMemory(0, length), [images.Count, ImageTensor.Channels, input.Size, input.Size]);
            return session.Run([input.Input], [value], outputNames, cancellationToken);
        }
        finally
        {
            buffers.Add(buffer);
        }
    }

    public void Dispose() => session.Dispose();
}
