using System.Diagnostics;
using Microsoft.Extensions.Options;
using PixelTruth.Infrastructure.Photos;

namespace PixelTruth.Tests.Infrastructure.Photos;

/// <summary>Damaged, disguised, exotic and malicious files: each is decoded or refused with a sentence, in bounded time and memory.</summary>
public sealed class HostilePhotoTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan BombLimit = TimeSpan.FromSeconds(2);
    private readonly PhotoDecoder decoder = new(Options.Create(new DecodingOptions()));

    [Fact]
    public void Every_file_is_decoded_or_refused_with_a_sentence()
    {
        var folder = SharedFolder.Require("photos", "hostile");
        int decoded = 0, refused = 0;
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var watch = Stopwatch.StartNew();
            var result = TryDecode(File.ReadAllBytes(file));
            var limit = file.Contains("bombs", StringComparison.Ordinal) ? BombLimit : Limit;
            Assert.True(watch.Elapsed < limit, $"{file} took {watch.Elapsed.TotalSeconds:F1} s");
            if (result is null)
                decoded++;
            else
                refused++;
            output.WriteLine($"{Path.GetRelativePath(folder, file)}: {result ?? "decoded"} {watch.ElapsedMilliseconds} ms, {Environment.WorkingSet >> 20} MB");
        }

        output.WriteLine($"{decoded} decoded, {refused} refused");
        Assert.True(decoded > 380, $"only {decoded} decoded");
        Assert.True(refused > 250, $"only {refused} refused");
    }

    private string? TryDecode(byte[] bytes)
    {
        try
        {
            var photo = decoder.Decode(bytes, withDisplayImages: true, TestContext.Current.CancellationToken);
            Assert.True(photo.Width > 0 && photo.Height > 0);
            Assert.NotEmpty(photo.Display!.Large);
            return null;
        }
        catch (PhotoUnreadableException e)
        {
            Assert.EndsWith(".", e.Message, StringComparison.Ordinal);
            return e.Message;
        }
    }
}
