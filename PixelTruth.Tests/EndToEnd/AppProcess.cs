using System.Diagnostics;

namespace PixelTruth.Tests.EndToEnd;

/// <summary>The app as a person runs it: a process of its own on a free loopback port, with a data folder of its own.</summary>
public sealed class AppProcess : IAsyncDisposable
{
    private const string ListeningMark = "Now listening on: ";

    private readonly Process process;

    private AppProcess(Process process, string dataFolder, Uri address) => (this.process, DataFolder, Address) = (process, dataFolder, address);

    /// <summary>Where it keeps everything.</summary>
    public string DataFolder { get; }

    /// <summary>Where it answers.</summary>
    public Uri Address { get; }

    /// <summary>Starts the app and waits until it listens.</summary>
    public static async Task<AppProcess> StartAsync(string dataFolder, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "PixelTruth.Web.dll"), "--urls", "http://127.0.0.1:0" },
            WorkingDirectory = RepositoryRoot.Combine("PixelTruth.Web"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PixelTruth__Data__Folder"] = dataFolder;
        start.Environment["DOTNET_ENVIRONMENT"] = "Production";
        start.Environment["Logging__LogLevel__Microsoft.Hosting.Lifetime"] = "Information";

        var process = Process.Start(start)!;
        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var output = new List<string>();
        void Read(object _, DataReceivedEventArgs line)
        {
            if (line.Data is null)
                return;
            lock (output)
                output.Add(line.Data);
            if (line.Data.IndexOf(ListeningMark, StringComparison.Ordinal) is var at and >= 0)
                listening.TrySetResult(new Uri(line.Data[(at + ListeningMark.Length)..].Trim()));
        }

        process.OutputDataReceived += Read;
        process.ErrorDataReceived += Read;
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) =>
        {
            lock (output)
                listening.TrySetException(new InvalidOperationException("The app stopped while starting:\n" + string.Join('\n', output)));
        };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new AppProcess(process, dataFolder, await listening.Task.WaitAsync(TimeSpan.FromSeconds(90), cancellationToken));
    }

    /// <summary>Ends it without warning, as a power cut would (SIGKILL).</summary>
    public async Task KillAsync()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        process.Dispose();
    }
}
