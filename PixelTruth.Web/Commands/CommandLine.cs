using System.CommandLine;

namespace PixelTruth.Web.Commands;

/// <summary>What the program does besides serving pages.</summary>
internal static class CommandLine
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal) { "analyze", "--help", "-h", "-?", "--version" };

    /// <summary>True when the arguments name a command; otherwise they are settings of the web server.</summary>
    public static bool IsCommand(string[] args) => args.Length > 0 && Words.Contains(args[0]);

    /// <summary>Runs the command and returns the exit code.</summary>
    public static Task<int> RunAsync(string[] args) => Build().Parse(args).InvokeAsync();

    private static RootCommand Build() =>
        new("PixelTruth turns photos into structured data. Without a command it starts the web server.") { AnalyzeCommand.Build() };
}
