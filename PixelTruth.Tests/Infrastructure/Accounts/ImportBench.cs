using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NetVips;
using PixelTruth.Domain.Accounts;
using PixelTruth.Domain.Photos;
using PixelTruth.Infrastructure.Accounts;
using PixelTruth.Infrastructure.Jobs;
using PixelTruth.Infrastructure.Photos;
using PixelTruth.Infrastructure.Record;
using PixelTruth.Tests.Infrastructure.Record;

namespace PixelTruth.Tests.Infrastructure.Accounts;

/// <summary>Imports into a record of its own, without a web server and without a job runner.</summary>
internal sealed class ImportBench : IAsyncDisposable
{
    private readonly TemporaryRecord record;

    private ImportBench(TemporaryRecord record, Account account) => (this.record, Account) = (record, account);

    public Account Account { get; }

    public string Folder => record.Folder;

    public FileStore Files => record.Get<FileStore>();

    public static async Task<ImportBench> CreateAsync()
    {
        var record = await TemporaryRecord.CreateAsync(services =>
        {
            services.AddImports(new ConfigurationBuilder().Build());
            services.AddSingleton<JobBoard>();
            services.AddSingleton<JobStops>();
        });
        return new ImportBench(record, await record.AddAccountAsync(await record.AddMemberAsync()));
    }

    public PixelTruthDb Open() => record.Db.ForMember(Account.MemberId);

    public async Task<ImportRun> AddRunAsync(ImportChoices choices, params string[] paths)
    {
        var run = new ImportRun
        {
            Id = Guid.CreateVersion7(),
            MemberId = Account.MemberId,
            AccountId = Account.Id,
            Source = ImportSource.ServerPath,
            Title = "test",
            SourceDetail = new ImportDetail([.. paths.Select(path => new SourcePart(Path.GetFileName(path), path))], choices, []).ToJson(),
            CreatedAt = TimeProvider.System.GetUtcNow(),
        };
        await using var db = Open();
        db.ImportRuns.Add(run);
        await db.SaveChangesAsync();
        return run;
    }

    public async Task<ImportRun> ExecuteAsync(ImportRun run, CancellationToken cancellationToken = default)
    {
        await record.Get<ImportPhotos>().RunAsync(run.MemberId, run.Id, cancellationToken);
        await using var db = Open();
        return await db.ImportRuns.AsNoTracking().SingleAsync(row => row.Id == run.Id, TestContext.Current.CancellationToken);
    }

    public async Task<ImportRun> ImportAsync(params string[] paths) => await ExecuteAsync(await AddRunAsync(new ImportChoices(), paths));

    public async Task<List<Photo>> PhotosAsync()
    {
        await using var db = Open();
        return await db.Photos.AsNoTracking().OrderBy(photo => photo.Id).ToListAsync(TestContext.Current.CancellationToken);
    }

    public async Task<List<SkippedEntry>> SkippedAsync()
    {
        await using var db = Open();
        return await db.SkippedEntries.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>A picture that differs for every number.</summary>
    public static byte[] Picture(int number)
    {
        using var grey = Image.Black(16, 16) + (double)(number % 200);
        using var other = Image.Black(16, 16) + (double)(number / 200);
        using var picture = grey.Bandjoin(other, grey).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        return picture.PngsaveBuffer();
    }

    public string Zip(string name, params (string Path, byte[] Bytes)[] entries)
    {
        var path = Path.Combine(Folder, name);
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var (entry, bytes) in entries)
        {
            using var stream = archive.CreateEntry(entry).Open();
            stream.Write(bytes);
        }

        return path;
    }

    public static (string Path, byte[] Bytes) Json(string path, string text) => (path, Encoding.UTF8.GetBytes(text));

    public async ValueTask DisposeAsync() => await record.DisposeAsync();
}
