namespace PixelTruth.Infrastructure.Accounts;

/// <summary>A file on its way from a member's computer.</summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="Name">The file's name on that computer.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Received">Bytes that are here.</param>
public sealed record Upload(Guid Id, string Name, long Size, long Received)
{
    /// <summary>All of it is here.</summary>
    public bool IsComplete => Received == Size;
}
