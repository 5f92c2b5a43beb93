namespace PixelTruth.Infrastructure.Understanding.Packs;

/// <summary>The model packs that were found and verified. One bad pack never takes the others down.</summary>
public sealed class PackCatalogue
{
    private PackCatalogue(string folder, IReadOnlyList<ModelPack> packs, IReadOnlyList<PackRefusal> refusals)
    {
        Folder = folder;
        Packs = packs;
        Refusals = refusals;
    }

    /// <summary>The folder that holds the packs.</summary>
    public string Folder { get; }

    /// <summary>What can be used, in the order of their folders' names.</summary>
    public IReadOnlyList<ModelPack> Packs { get; }

    /// <summary>What was refused, and why.</summary>
    public IReadOnlyList<PackRefusal> Refusals { get; }

    /// <summary>Reads and verifies every pack below <paramref name="folder"/>. Takes about a second: every byte is hashed.</summary>
    public static PackCatalogue Load(string folder)
    {
        var packs = new List<ModelPack>();
        var refusals = new List<PackRefusal>();
        foreach (var candidate in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal))
        {
            if (File.Exists(Path.Combine(candidate, PackReader.FileName)))
                Admit(candidate, packs, refusals);
        }

        RefuseUnmetNeeds(packs, refusals);
        return new PackCatalogue(folder, packs, refusals);
    }

    /// <summary>The first pack of a kind.</summary>
    /// <exception cref="PackException">There is none; the message says why it was refused.</exception>
    public ModelPack Require(string kind) =>
        Packs.FirstOrDefault(pack => pack.Kind == kind)
        ?? throw new PackException(string.Join(" ", [$"No usable pack of the kind '{kind}' is in the models folder.", .. Refusals.Select(refusal => refusal.Reason)]));

    private static void Admit(string candidate, List<ModelPack> packs, List<PackRefusal> refusals)
    {
        try
        {
            var pack = PackReader.Read(candidate);
            if (packs.Exists(other => other.Id == pack.Id))
                throw new PackException($"Pack '{pack.Id}': {PackReader.FileName} in '{Path.GetFileName(candidate)}' uses the id of another pack.");
            packs.Add(pack);
        }
        catch (PackException e)
        {
            refusals.Add(new PackRefusal(Path.GetFileName(candidate), e.Message));
        }
    }

    private static void RefuseUnmetNeeds(List<ModelPack> packs, List<PackRefusal> refusals)
    {
        while (packs.Find(pack => UnmetNeed(pack, packs) is not null) is { } refused)
        {
            packs.Remove(refused);
            refusals.Add(new PackRefusal(Path.GetFileName(refused.Folder), UnmetNeed(refused, packs)!));
        }
    }

    private static string? UnmetNeed(ModelPack pack, List<ModelPack> packs)
    {
        foreach (var (id, version) in pack.Needs)
        {
            var needed = packs.Find(other => other.Id == id);
            if (needed?.Version != version)
                return $"Pack '{pack.Id}': {PackReader.FileName} needs pack '{id}' in version {version}, but {(needed is null ? "it is not there" : $"version {needed.Version} is installed")}.";
        }

        return null;
    }
}
