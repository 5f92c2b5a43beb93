using PixelTruth.Infrastructure.Record;

namespace PixelTruth.Tests.Architecture.Broken.Domain.Photos;

internal sealed class DomainThatKnowsTheRecord
{
    public int Count(PixelTruthDb db) => db.Set<PixelTruth.Domain.Photos.Photo>().Local.Count + db.ChangeTracker.Entries().Count();
}

internal sealed class DomainThatKnowsPages
{
    public Type Page { get; } = new PixelTruth.Web.App().GetType();
}

internal sealed class DomainThatReadsFiles
{
    // Asynchronous on purpose: the use then stands in a state machine that the compiler writes.
    public async Task<int> LengthAsync(string path, CancellationToken cancel) => (await File.ReadAllBytesAsync(path, cancel)).Length;
}

internal sealed class DomainThatCallsServers(HttpClient client)
{
    public Func<Task<string>> Get => () => client.GetStringAsync(new Uri("http://localhost"));
}
