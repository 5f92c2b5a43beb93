namespace PixelTruth.Tests.Architecture.Broken.Infrastructure.Studio
{
    /// <summary>Breaks nothing; others reach into it.</summary>
    internal sealed class ConceptStore
    {
        public int Version { get; set; }
    }
}

namespace PixelTruth.Tests.Architecture.Broken.Infrastructure.Search
{
    internal sealed class SearchThatReachesIntoStudio(Studio.ConceptStore store)
    {
        public int Version => store.Version;
    }

    internal sealed class SearchWithLibraries
    {
        public NetVips.Image Picture() => NetVips.Image.Black(1, 1);

        public Microsoft.ML.OnnxRuntime.SessionOptions Options() => new();

        public Microsoft.Data.Sqlite.SqliteConnection Connection() => new();

        public MudBlazor.Color Colour() => MudBlazor.Color.Primary;
    }
}

namespace PixelTruth.Tests.Architecture.Broken.Infrastructure.Photos
{
    internal sealed class PhotosThatKnowStudio(Studio.ConceptStore store)
    {
        public int Version => store.Version;
    }
}

namespace PixelTruth.Tests.Architecture.Broken.Infrastructure.Jobs
{
    internal sealed class InfrastructureThatKnowsPages
    {
        public Type Page { get; } = new PixelTruth.Web.App().GetType();
    }
}

namespace PixelTruth.Tests.Architecture.Broken.Infrastructure.Odds
{
    internal sealed class TypeOfNoFeature;
}
