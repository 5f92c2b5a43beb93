namespace PixelTruth.Web.Access;

/// <summary>Keeps a return address on this server.</summary>
internal static class LocalAddress
{
    /// <summary>The address if it is a path of this server, otherwise the home page.</summary>
    public static string OrHome(string? address) =>
        address is ['/', ..] and not ['/', '/' or '\\', ..] && !address.Any(char.IsControl) && !address.Contains('\\') ? address : "/";
}
