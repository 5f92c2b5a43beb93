using System.Reflection;
using System.Runtime.InteropServices;

namespace PixelTruth.Infrastructure.Search.Faiss;

/// <summary>Finds the native library: beside the app, in <c>native/out</c> of the sources, or where the system looks.</summary>
internal static class FaissLibrary
{
    private const string FileName = "libpixeltruth_faiss.so";

    private static readonly Lazy<nint> Loaded = new(Load);

    static FaissLibrary() => NativeLibrary.SetDllImportResolver(typeof(FaissLibrary).Assembly, Resolve);

    /// <summary>False where the shim was not built; vectors are then compared one by one.</summary>
    public static bool IsAvailable => Loaded.Value != 0;

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path) =>
        name == FaissNative.Library ? Loaded.Value : 0;

    private static nint Load()
    {
        foreach (var candidate in Candidates())
        {
            if (NativeLibrary.TryLoad(candidate, out var handle))
                return handle;
        }

        return 0;
    }

    private static IEnumerable<string> Candidates()
    {
        yield return Path.Combine(AppContext.BaseDirectory, FileName);
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            yield return Path.Combine(folder.FullName, "native", "out", FileName);
        yield return FileName;
    }
}
