using ArchUnitNET.Domain;

namespace PixelTruth.Tests.Architecture;

/// <summary>Something that types at some places must not use.</summary>
/// <param name="Sentence">The rule in words.</param>
/// <param name="Forbids">Whether a type at the place must not use the type with that full name.</param>
internal sealed record DependencyRule(string Sentence, Func<Place, string, bool> Forbids)
{
    /// <summary>One line for each use that the rule forbids.</summary>
    public IReadOnlyList<string> Violations(IEnumerable<IType> types) =>
        [.. from type in types
            let place = Place.Of(type.FullName)
            from target in type.Dependencies.Select(dependency => dependency.Target.FullName).Distinct()
            where Forbids(place, target)
            orderby type.FullName, target
            select $"{type.FullName} uses {target}"];
}
