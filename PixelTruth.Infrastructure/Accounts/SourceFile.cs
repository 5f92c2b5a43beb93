using PixelTruth.Domain.Accounts;

namespace PixelTruth.Infrastructure.Accounts;

/// <summary>A file of a source: in an archive, in a folder, or by itself.</summary>
/// <param name="Path">Its path in the source, with forward slashes.</param>
/// <param name="Length">Declared size in bytes.</param>
/// <param name="Open">Opens its bytes.</param>
/// <param name="Refusal">Why it must not be opened, or null.</param>
/// <param name="IsSingle">True when a person named this very file.</param>
internal sealed record SourceFile(string Path, long Length, Func<Stream> Open, SkipReason? Refusal = null, bool IsSingle = false)
{
    public static SourceFile Refused(string path, SkipReason reason) => new(path, 0, () => throw new SourceRefusedException(reason), reason);
}
