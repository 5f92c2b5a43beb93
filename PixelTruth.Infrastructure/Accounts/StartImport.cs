using Hangfire;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using PixelTruth.Domain.Accounts;
using PixelTruth.Infrastructure.Record;

namespace PixelTruth.Infrastructure.Accounts;

/// <summary>Makes a run and has it executed.</summary>
public sealed class StartImport(
    PixelTruthDbFactory databases, UploadStore uploads, IBackgroundJobClient jobs, IOptions<ImportOptions> options, IHostEnvironment host, TimeProvider time)
{
    /// <summary>From complete uploads. Null when the account or an upload is not the member's or an upload is not complete.</summary>
    public async Task<ImportRun?> FromUploadsAsync(
        Guid memberId, Guid accountId, IReadOnlyList<Guid> uploadIds, ImportChoices choices, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(uploadIds);
        var found = uploadIds.Distinct().Select(id => uploads.Find(memberId, id)).OfType<Upload>().Where(upload => upload.IsComplete).ToList();
        if (found.Count == 0 || found.Count != uploadIds.Distinct().Count())
            return null;

        var title = found.Count == 1 ? found[0].Name : $"{found[0].Name} and {found.Count - 1} more";
        var parts = found.Select(upload => new SourcePart(upload.Name, uploads.PathOf(memberId, upload.Id))).ToList();
        return await StartAsync(memberId, accountId, ImportSource.Upload, title, new ImportDetail(parts, choices, [.. found.Select(upload => upload.Id)]), cancellationToken);
    }

    /// <summary>The demo account; the member gets it once, and a second call brings in what is missing.</summary>
    public async Task<ImportRun> DemoAsync(Guid memberId, CancellationToken cancellationToken)
    {
        await using var db = databases.ForMember(memberId);
        var account = await db.Accounts.FirstOrDefaultAsync(row => row.IsDemo, cancellationToken)
            ?? await AddAccountAsync(db, memberId, "Demo account", isDemo: true, cancellationToken);
        var path = Path.GetFullPath(options.Value.DemoExport, host.ContentRootPath);
        if (!File.Exists(path))
            path = Path.GetFullPath(Path.Combine("..", options.Value.DemoExport), host.ContentRootPath);
        var detail = new ImportDetail([new SourcePart(Path.GetFileName(path), path)], new ImportChoices(), []);
        return (await StartAsync(memberId, account.Id, ImportSource.Demo, "Demo account", detail, cancellationToken))!;
    }

    /// <summary>A new photo account of the member.</summary>
    public async Task<Account> AddAccountAsync(Guid memberId, string name, CancellationToken cancellationToken)
    {
        await using var db = databases.ForMember(memberId);
        return await AddAccountAsync(db, memberId, name, isDemo: false, cancellationToken);
    }

    /// <summary>Has a queued run executed.</summary>
    internal void Enqueue(ImportRun run) => jobs.Enqueue<ImportPhotos>(job => job.RunAsync(run.MemberId, run.Id, CancellationToken.None));

    private async Task<ImportRun?> StartAsync(
        Guid memberId, Guid accountId, ImportSource source, string title, ImportDetail detail, CancellationToken cancellationToken)
    {
        await using var db = databases.ForMember(memberId);
        if (!await db.Accounts.AnyAsync(account => account.Id == accountId, cancellationToken))
            return null;

        var run = new ImportRun
        {
            Id = Guid.CreateVersion7(),
            MemberId = memberId,
            AccountId = accountId,
            Source = source,
            Title = title.Length > 300 ? title[..300] : title,
            SourceDetail = detail.ToJson(),
            CreatedAt = time.GetUtcNow(),
        };
        db.ImportRuns.Add(run);
        await db.SaveChangesAsync(cancellationToken);
        Enqueue(run);
        return run;
    }

    private async Task<Account> AddAccountAsync(PixelTruthDb db, Guid memberId, string name, bool isDemo, CancellationToken cancellationToken)
    {
        var account = new Account { Id = Guid.CreateVersion7(), MemberId = memberId, Name = name, IsDemo = isDemo, CreatedAt = time.GetUtcNow() };
        db.Accounts.Add(account);
        await db.SaveChangesAsync(cancellationToken);
        return account;
    }
}
