namespace PixelTruth.Tests.Architecture.Broken.Web.Sharing
{
    internal sealed class SharingPageThatReachesIntoStudio(Infrastructure.Studio.ConceptStore store)
    {
        public int Version => store.Version;
    }
}

namespace PixelTruth.Tests.Architecture.Broken.Web.Search
{
    internal sealed class PageThatEnqueues(Hangfire.IBackgroundJobClient jobs)
    {
        public Hangfire.IBackgroundJobClient Jobs { get; } = jobs;
    }
}
