using System.Diagnostics;
using System.Globalization;

namespace PixelTruth.Benchmarks;

/// <summary>How fast photos went through. Processor time hardly depends on what else the machine does.</summary>
/// <param name="PhotosPerSecond">By the clock.</param>
/// <param name="ProcessorSeconds">Of all cores, a photo.</param>
internal sealed record Rate(double PhotosPerSecond, double ProcessorSeconds)
{
    /// <summary>Runs <paramref name="work"/>, which returns how many photos it did, and prints the figures.</summary>
    public static async Task<Rate> MeasureAsync(string what, Func<Task<int>> work)
    {
        var processor = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        var photos = await work();
        var rate = new Rate(photos / watch.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - processor).TotalSeconds / photos);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-22} {rate.PhotosPerSecond,6:F1} photos/s, {rate.ProcessorSeconds * 1000,6:F1} ms of processor a photo"));
        return rate;
    }
}
