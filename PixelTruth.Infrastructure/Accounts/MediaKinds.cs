using PixelTruth.Domain.Accounts;
using PixelTruth.Infrastructure.Photos;

namespace PixelTruth.Infrastructure.Accounts;

/// <summary>Tells pictures, videos and archives apart.</summary>
internal static class MediaKinds
{
    private static readonly string[] VideoExtensions = [".mp4", ".mov", ".m4v", ".webm", ".avi", ".mkv", ".3gp", ".mp"];

    /// <summary>By the first <see cref="ImageSniffer.HeadLength"/> bytes.</summary>
    public static MediaKind Of(ReadOnlySpan<byte> head)
    {
        if (ImageSniffer.Sniff(head) is not null)
            return MediaKind.Picture;

        return head switch
        {
            [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => MediaKind.Video,
            [_, _, _, _, (byte)'m', (byte)'o', (byte)'o', (byte)'v', ..] => MediaKind.Video,
            [0x1A, 0x45, 0xDF, 0xA3, ..] => MediaKind.Video,
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'A', (byte)'V', (byte)'I', ..] => MediaKind.Video,
            [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..] => MediaKind.Archive,
            [0x1F, 0x8B, ..] or [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] or [(byte)'R', (byte)'a', (byte)'r', (byte)'!', ..] => MediaKind.Archive,
            _ => MediaKind.Other,
        };
    }

    /// <summary>By the extension, for files that are not there to be looked at.</summary>
    public static bool IsVideoName(string path) => VideoExtensions.Contains(Path.GetExtension(ArchivePath.FileName(path)), StringComparer.OrdinalIgnoreCase);
}
