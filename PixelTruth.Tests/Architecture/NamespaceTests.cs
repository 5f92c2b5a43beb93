using ArchUnitNET.Domain;

namespace PixelTruth.Tests.Architecture;

public class NamespaceTests
{
    private static readonly string[] Features = ["Accounts", "Photos", "Understanding", "Search", "Profiles", "Studio", "Sharing", "Catalogue", "Access", "Jobs"];

    /// <summary>Places beside the features: the database as a whole, what all pages share, and pages that put several features together.</summary>
    private static readonly Dictionary<string, string[]> Beside = new()
    {
        ["Domain"] = [],
        ["Infrastructure"] = ["Record", "Migrations"],
        ["Web"] = ["", "Shared", "Home", "Settings", "Api", "Commands"],
    };

    [Fact]
    public void Every_type_stands_in_a_feature() => Assert.Empty(Homeless(Codebase.Product));

    [Fact]
    public void A_type_of_no_feature_is_found() => Assert.Contains(Homeless(Codebase.Broken), name => name.EndsWith(".Odds.TypeOfNoFeature", StringComparison.Ordinal));

    private static string[] Homeless(IEnumerable<IType> types) =>
        [.. from type in types
            let place = Place.Of(type.FullName)
            where place.Project != "" && !Features.Contains(place.Feature) && !Beside[place.Project].Contains(place.Feature)
            orderby type.FullName
            select type.FullName];
}
