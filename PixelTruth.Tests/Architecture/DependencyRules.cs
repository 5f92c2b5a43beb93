namespace PixelTruth.Tests.Architecture;

/// <summary>Who may use whom.</summary>
internal static class DependencyRules
{
    /// <summary>What every feature may build on: the photo, what is known of it, whose it is and what runs.</summary>
    private static readonly string[] Ground = ["Photos", "Understanding", "Accounts", "Jobs", "Access", "Record"];

    /// <summary>Features that stand beside each other on the ground.</summary>
    private static readonly string[] Neighbours = ["Search", "Profiles", "Studio", "Sharing", "Catalogue"];

    private static readonly string[] InputAndOutput = ["System.IO.", "System.Net.", "System.Data.", "System.Console", "System.Diagnostics.Process", "System.Environment"];

    // Bytes in memory are values; what reads and writes them reaches no file.
    private static readonly string[] InMemory =
        ["System.IO.BinaryReader", "System.IO.BinaryWriter", "System.IO.EndOfStreamException", "System.IO.InvalidDataException", "System.IO.MemoryStream", "System.IO.Stream"];

    private static readonly string[] Frameworks =
        ["Microsoft.AspNetCore.", "Microsoft.EntityFrameworkCore.", "Microsoft.Extensions.", "Microsoft.Data.", "Microsoft.ML.", "NetVips.", "Hangfire.", "MudBlazor."];

    /// <summary>The rules by a short name.</summary>
    public static IReadOnlyDictionary<string, DependencyRule> All { get; } = new Dictionary<string, DependencyRule>
    {
        ["domain-alone"] = new("Domain knows neither Infrastructure nor Web.",
            (place, target) => place.Project == "Domain" && Place.Of(target).Project is "Infrastructure" or "Web"),
        ["web-on-top"] = new("Infrastructure doesn't know Web.",
            (place, target) => place.Project == "Infrastructure" && Place.Of(target).Project == "Web"),
        ["domain-no-io"] = new("Domain reads and writes nothing.",
            (place, target) => place.Project == "Domain" && StartsWithAny(target, InputAndOutput) && !InMemory.Contains(target)),
        ["domain-no-framework"] = new("Domain needs no framework.",
            (place, target) => place.Project == "Domain" && StartsWithAny(target, Frameworks)),
        ["neighbours"] = new("Features beside each other meet in Domain types only.",
            (place, target) => place.Project is "Infrastructure" or "Web" && Neighbours.Contains(place.Feature)
                && Place.Of(target) is { Project: "Infrastructure" or "Web" } other && other.Feature != place.Feature && Neighbours.Contains(other.Feature)),
        ["ground"] = new("What every feature builds on knows none of them.",
            (place, target) => place.Project == "Infrastructure" && place.Feature != "Record" && Ground.Contains(place.Feature)
                && Place.Of(target) is { Project: "Infrastructure" } other && Neighbours.Contains(other.Feature)),
        ["pictures"] = Hidden("libvips", "NetVips.", place => place is { Project: "Infrastructure", Feature: "Photos" }),
        ["models"] = Hidden("ONNX Runtime and its tokenizers", "Microsoft.ML.", place => place is { Project: "Infrastructure", Feature: "Understanding" }),
        ["sqlite"] = Hidden("SQLite", "Microsoft.Data.Sqlite.", place => place is { Project: "Infrastructure", Feature: "Record" }),
        ["jobs"] = Hidden("Hangfire", "Hangfire.", place => place is { Project: "Infrastructure" } or { Project: "Web", Feature: "Jobs" }),
        ["looks"] = Hidden("MudBlazor", "MudBlazor.", place => place.Project == "Web"),
    };

    private static DependencyRule Hidden(string library, string prefix, Func<Place, bool> home) =>
        new($"{library} stays where it belongs.", (place, target) => place.Project != "" && !home(place) && target.StartsWith(prefix, StringComparison.Ordinal));

    private static bool StartsWithAny(string name, string[] prefixes) => prefixes.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal));
}
