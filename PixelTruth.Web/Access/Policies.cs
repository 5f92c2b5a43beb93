namespace PixelTruth.Web.Access;

/// <summary>Names of the policies that pages and endpoints ask for.</summary>
internal static class Policies
{
    /// <summary>Only the owner of the server.</summary>
    public const string Owner = "owner";

    /// <summary>Limits how often an address may try.</summary>
    public const string FewTries = "few-tries";
}
