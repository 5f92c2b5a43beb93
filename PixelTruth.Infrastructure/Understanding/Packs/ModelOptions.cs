namespace PixelTruth.Infrastructure.Understanding.Packs;

/// <summary>Where the model packs are; section <c>PixelTruth:Models</c>.</summary>
public sealed class ModelOptions
{
    /// <summary>Configuration section.</summary>
    public const string Section = "PixelTruth:Models";

    /// <summary>The folder with one folder a pack; empty = <c>models</c>, looked for upwards from the program and the working folder.</summary>
    public string? Folder { get; set; }

    /// <summary>The folder to use.</summary>
    /// <exception cref="PackException">There is none.</exception>
    public string Locate()
    {
        if (!string.IsNullOrWhiteSpace(Folder))
            return Directory.Exists(Folder) ? Folder : throw new PackException($"The models folder '{Folder}' does not exist: set {Section}:Folder to the folder that holds the model packs.");

        return Above(AppContext.BaseDirectory) ?? Above(Directory.GetCurrentDirectory())
            ?? throw new PackException($"No models folder was found: set {Section}:Folder to the folder that holds the model packs.");
    }

    private static string? Above(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var models = Path.Combine(folder.FullName, "models");
            if (File.Exists(Path.Combine(models, "general", PackReader.FileName)))
                return models;
        }

        return null;
    }
}
