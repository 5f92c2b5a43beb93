using System.ComponentModel.DataAnnotations;

namespace PixelTruth.Infrastructure.Accounts;

/// <summary>How photos may come in; section <c>PixelTruth:Import</c>.</summary>
public sealed class ImportOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "PixelTruth:Import";

    /// <summary>Most bytes that a member may have uploaded and not imported yet.</summary>
    [Range(1, long.MaxValue)]
    public long MaxUploadBytes { get; set; } = 8L << 30;

    /// <summary>Bytes that must stay free on the disk.</summary>
    [Range(0, long.MaxValue)]
    public long ReserveBytes { get; set; } = 1L << 30;

    /// <summary>Uploads that nobody touched for so long are deleted.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "30.00:00:00")]
    public TimeSpan KeepUploads { get; set; } = TimeSpan.FromHours(24);

    /// <summary>The export of the demo account.</summary>
    [Required]
    public string DemoExport { get; set; } = Path.Combine("samples", "demo-export.zip");
}
