namespace PixelTruth.Infrastructure.Understanding.Analysis;

/// <summary>A photo to read.</summary>
/// <param name="Key">How the caller finds it again in the results, which come in any order.</param>
/// <param name="OpenAsync">Opens the original; called once, on a worker, when its turn has come. The stream is disposed after reading.</param>
public sealed record PhotoInput(string Key, Func<CancellationToken, ValueTask<Stream>> OpenAsync);
