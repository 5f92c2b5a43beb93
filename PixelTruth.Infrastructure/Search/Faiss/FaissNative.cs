using System.Runtime.InteropServices;

namespace PixelTruth.Infrastructure.Search.Faiss;

/// <summary>The C functions of <c>native/pixeltruth_faiss.cpp</c>.</summary>
internal static partial class FaissNative
{
    public const string Library = "pixeltruth_faiss";

    [LibraryImport(Library, EntryPoint = "pt_last_error")]
    public static partial int LastError(Span<byte> text, int capacity);

    [LibraryImport(Library, EntryPoint = "pt_hnsw_create")]
    public static partial int Create(int dimension, int neighbours, int efConstruction, int efSearch, out nint index);

    [LibraryImport(Library, EntryPoint = "pt_hnsw_add")]
    public static partial int Add(HnswHandle index, long count, ReadOnlySpan<float> vectors);

    [LibraryImport(Library, EntryPoint = "pt_hnsw_search")]
    public static partial int Search(HnswHandle index, long queries, ReadOnlySpan<float> vectors, long k, Span<float> scores, Span<long> rows);

    [LibraryImport(Library, EntryPoint = "pt_hnsw_write", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Write(HnswHandle index, string path);

    [LibraryImport(Library, EntryPoint = "pt_hnsw_read", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Read(string path, int dimension, out nint index);

    [LibraryImport(Library, EntryPoint = "pt_hnsw_count")]
    public static partial long Count(HnswHandle index);

    [LibraryImport(Library, EntryPoint = "pt_hnsw_free")]
    public static partial void Free(nint index);
}
