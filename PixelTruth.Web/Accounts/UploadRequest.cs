namespace PixelTruth.Web.Accounts;

/// <summary>Announces a file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Size">Its size in bytes.</param>
internal sealed record UploadRequest(string? Name, long Size);
