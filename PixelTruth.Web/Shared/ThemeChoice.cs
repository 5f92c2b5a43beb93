namespace PixelTruth.Web.Shared;

/// <summary>Which theme a browser asks for, kept in a cookie that the server reads before the first byte.</summary>
internal static class ThemeChoice
{
    /// <summary>The cookie; the script of the switch writes it.</summary>
    public const string Cookie = "pt-theme";

    /// <summary>Follow the operating system.</summary>
    public const string System = "system";

    /// <summary>Always light.</summary>
    public const string Light = "light";

    /// <summary>Always dark.</summary>
    public const string Dark = "dark";

    /// <summary>The choice of this request; anything unknown follows the system.</summary>
    public static string Of(HttpContext context) =>
        context.Request.Cookies[Cookie] is (Light or Dark) and var choice ? choice : System;
}
