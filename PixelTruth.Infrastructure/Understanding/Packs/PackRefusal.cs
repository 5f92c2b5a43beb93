namespace PixelTruth.Infrastructure.Understanding.Packs;

/// <summary>A folder that was not accepted as a pack.</summary>
/// <param name="Folder">Name of the folder.</param>
/// <param name="Reason">One sentence that names the pack and the file.</param>
public sealed record PackRefusal(string Folder, string Reason);
