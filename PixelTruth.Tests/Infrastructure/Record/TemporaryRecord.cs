using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PixelTruth.Domain.Accounts;
using PixelTruth.Domain.Photos;
using PixelTruth.Infrastructure.Access;
using PixelTruth.Infrastructure.Record;

namespace PixelTruth.Tests.Infrastructure.Record;

/// <summary>A real SQLite record in a folder of its own, removed at the end.</summary>
public sealed class TemporaryRecord : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private TemporaryRecord(string folder, ServiceProvider services) => (Folder, this.services) = (folder, services);

    public string Folder { get; }

    public PixelTruthDbFactory Db => services.GetRequiredService<PixelTruthDbFactory>();

    public static async Task<TemporaryRecord> CreateAsync(Action<IServiceCollection>? configure = null)
    {
        var folder = Directory.CreateTempSubdirectory("pixeltruth-").FullName;
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["PixelTruth:Data:Folder"] = folder }).Build();
        var collection = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddRecord(configuration);
        configure?.Invoke(collection);
        var record = new TemporaryRecord(folder, collection.BuildServiceProvider());
        await record.services.MigrateRecordAsync(CancellationToken.None);
        return record;
    }

    public T Get<T>() where T : notnull => services.GetRequiredService<T>();

    public async Task<Guid> AddMemberAsync(bool isOwner = false)
    {
        await using var db = Db.ForSystem();
        var id = Guid.CreateVersion7();
        db.Users.Add(new Member { Id = id, DisplayName = "Ada", IsOwner = isOwner, CreatedAt = TimeProvider.System.GetUtcNow(), UserName = $"{id}@example.org" });
        await db.SaveChangesAsync();
        return id;
    }

    public async Task<Account> AddAccountAsync(Guid memberId, string name = "ada")
    {
        await using var db = Db.ForMember(memberId);
        var account = new Account { Id = Guid.CreateVersion7(), MemberId = memberId, Name = name, CreatedAt = TimeProvider.System.GetUtcNow() };
        db.Accounts.Add(account);
        await db.SaveChangesAsync();
        return account;
    }

    public async Task<Photo> AddPhotoAsync(Account account, string hash, Guid runId = default)
    {
        await using var db = Db.ForMember(account.MemberId);
        var photo = new Photo
        {
            Id = Guid.CreateVersion7(),
            MemberId = account.MemberId,
            AccountId = account.Id,
            RunId = runId,
            ContentHash = hash,
            FileName = "a.jpg",
            ByteLength = 3,
            MediaType = "image/jpeg",
            AddedAt = TimeProvider.System.GetUtcNow(),
            SortAt = TimeProvider.System.GetUtcNow(),
        };
        db.Photos.Add(photo);
        await db.SaveChangesAsync();
        return photo;
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
