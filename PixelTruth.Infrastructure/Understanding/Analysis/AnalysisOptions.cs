using System.ComponentModel.DataAnnotations;

namespace PixelTruth.Infrastructure.Understanding.Analysis;

/// <summary>How much of the machine the reading of photos may use; section <c>PixelTruth:Analysis</c>.</summary>
public sealed class AnalysisOptions
{
    /// <summary>Configuration section.</summary>
    public const string Section = "PixelTruth:Analysis";

    private const int MostWorkersByDefault = 4;

    /// <summary>Photos that go through the models in one run.</summary>
    [Range(1, 64)]
    public int BatchSize { get; set; } = 8;

    /// <summary>Batches worked on at the same time; each holds about 150 MB. 0 = one a core, at most four.</summary>
    [Range(0, 64)]
    public int Workers { get; set; }

    /// <summary>Threads that one model run uses. 0 = the cores shared out among the workers.</summary>
    [Range(0, 64)]
    public int ThreadsPerRun { get; set; }

    /// <summary><see cref="Workers"/> with the default resolved.</summary>
    public int EffectiveWorkers => Workers > 0 ? Workers : Math.Min(Environment.ProcessorCount, MostWorkersByDefault);

    /// <summary><see cref="ThreadsPerRun"/> with the default resolved.</summary>
    public int EffectiveThreadsPerRun => ThreadsPerRun > 0 ? ThreadsPerRun : Math.Max(1, Environment.ProcessorCount / EffectiveWorkers);
}
