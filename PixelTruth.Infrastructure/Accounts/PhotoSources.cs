using PixelTruth.Domain.Accounts;

namespace PixelTruth.Infrastructure.Accounts;

/// <summary>Opens a source with the reader that fits what is in it; file names of the parts themselves say nothing.</summary>
public static class PhotoSources
{
    /// <summary>Looks inside the parts and picks the reader.</summary>
    /// <exception cref="SourceRefusedException">It can't be used; the message says why.</exception>
    public static IPhotoSource Open(IReadOnlyList<SourcePart> parts, ImportChoices choices, ImportLimits limits)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var files = SourceFiles.Open(parts, limits);
        var lists = ExportList.In(files.All);
        if (lists.Any(list => list.Kind is ExportListKind.Posts or ExportListKind.Legacy))
            return new InstagramExport(files, lists, choices);
        if (!files.All.Any(file => ExportList.IsHtml(file.Path)))
            return new LooseFiles(files, choices);

        files.Dispose();
        throw new SourceRefusedException(SkipReason.HtmlExport);
    }
}
