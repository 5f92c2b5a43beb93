using BenchmarkDotNet.Running;
using PixelTruth.Benchmarks;

if (args is ["throughput", var folder])
    return await Throughput.RunAsync(folder);

BenchmarkSwitcher.FromAssembly(typeof(Throughput).Assembly).Run(args);
return 0;
