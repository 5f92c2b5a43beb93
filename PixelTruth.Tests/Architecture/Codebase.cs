using ArchUnitNET.Domain;
using ArchUnitNET.Loader;

namespace PixelTruth.Tests.Architecture;

/// <summary>The types that the rules look at.</summary>
internal static class Codebase
{
    private static readonly Lazy<IReadOnlyList<IType>> LazyProduct = new(() => [.. new ArchLoader()
        .LoadAssemblies(System.Reflection.Assembly.Load("PixelTruth.Domain"), System.Reflection.Assembly.Load("PixelTruth.Infrastructure"), System.Reflection.Assembly.Load("PixelTruth.Web"))
        .Build().Types.Where(type => type.FullName.StartsWith("PixelTruth.", StringComparison.Ordinal))]);

    private static readonly Lazy<IReadOnlyList<IType>> LazyBroken = new(() => [.. new ArchLoader()
        .LoadNamespacesWithinAssembly(typeof(Codebase).Assembly, Place.BrokenRoot.TrimEnd('.'))
        .Build().Types.Where(type => type.FullName.StartsWith(Place.BrokenRoot, StringComparison.Ordinal))]);

    /// <summary>All types of Domain, Infrastructure and Web.</summary>
    public static IReadOnlyList<IType> Product => LazyProduct.Value;

    /// <summary>Fixture types, each of which breaks a rule.</summary>
    public static IReadOnlyList<IType> Broken => LazyBroken.Value;
}
