using BenchmarkDotNet.Running;
using PixelTruth.Benchmarks;

if (args is ["throughput", var folder])
    return await Throughput.RunAsync(folder);

if (args is ["steps", var photos])
    return Steps.Run(photos);

BenchmarkSwitcher.FromAssembly(typeof(Throughput).Assembly).Run(args);
return 0;
