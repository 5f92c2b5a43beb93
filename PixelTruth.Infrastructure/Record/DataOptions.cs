using System.ComponentModel.DataAnnotations;

namespace PixelTruth.Infrastructure.Record;

/// <summary>Where everything that must be kept lies (<c>PixelTruth:Data</c>).</summary>
public sealed class DataOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "PixelTruth:Data";

    /// <summary>The data folder; a relative path counts from the working directory. Back this folder up and you have everything.</summary>
    [Required(ErrorMessage = "PixelTruth:Data:Folder must name the folder where photos and the database are kept.")]
    public string Folder { get; set; } = "data";

    /// <summary>A path below the data folder.</summary>
    public string PathOf(params string[] parts) => Path.Combine([Path.GetFullPath(Folder), .. parts]);
}
