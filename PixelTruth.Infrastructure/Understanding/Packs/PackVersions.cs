namespace PixelTruth.Infrastructure.Understanding.Packs;

/// <summary>Names the packs that produce the facts of a photo.</summary>
internal static class PackVersions
{
    private static readonly string[] FactKinds = [PackKinds.Vocabulary, PackKinds.Detector, PackKinds.General, PackKinds.Scenes];

    /// <summary>Such as <c>concepts-1 detector-1 general-1 scenes-1</c>: facts with another text must not be compared.</summary>
    public static string OfFacts(PackCatalogue packs) =>
        string.Join(' ', FactKinds.Select(packs.Require).Select(pack => $"{pack.Id}-{pack.Version}").Order(StringComparer.Ordinal));
}
