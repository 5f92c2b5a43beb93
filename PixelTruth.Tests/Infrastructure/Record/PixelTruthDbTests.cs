using Microsoft.EntityFrameworkCore;
using PixelTruth.Domain.Understanding;

namespace PixelTruth.Tests.Infrastructure.Record;

public class PixelTruthDbTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_member_sees_only_own_rows()
    {
        await using var record = await TemporaryRecord.CreateAsync();
        var (ada, ben) = (await record.AddMemberAsync(), await record.AddMemberAsync());
        await record.AddPhotoAsync(await record.AddAccountAsync(ada), "a");
        var photoOfBen = await record.AddPhotoAsync(await record.AddAccountAsync(ben), "b");

        await using var db = record.Db.ForMember(ada);

        Assert.Equal("a", (await db.Photos.SingleAsync(Cancel)).ContentHash);
        Assert.Null(await db.Photos.SingleOrDefaultAsync(photo => photo.Id == photoOfBen.Id, Cancel));
    }

    [Fact]
    public async Task The_same_bytes_twice_in_an_account_are_refused()
    {
        await using var record = await TemporaryRecord.CreateAsync();
        var account = await record.AddAccountAsync(await record.AddMemberAsync());
        await record.AddPhotoAsync(account, "a");

        await Assert.ThrowsAsync<DbUpdateException>(() => record.AddPhotoAsync(account, "a"));
    }

    [Fact]
    public async Task There_can_be_only_one_owner()
    {
        await using var record = await TemporaryRecord.CreateAsync();
        await record.AddMemberAsync(isOwner: true);
        await record.AddMemberAsync();

        await Assert.ThrowsAsync<DbUpdateException>(() => record.AddMemberAsync(isOwner: true));
    }

    [Fact]
    public async Task Evidence_survives_the_way_through_the_database()
    {
        await using var record = await TemporaryRecord.CreateAsync();
        var photo = await record.AddPhotoAsync(await record.AddAccountAsync(await record.AddMemberAsync()), "a");
        var evidence = new Evidence(EvidenceKind.Box, "detector", "dog", 0.9, new Box(0.1f, 0.2f, 0.3f, 0.4f));
        await using (var db = record.Db.ForMember(photo.MemberId))
        {
            db.PhotoTags.Add(new PhotoTag
            {
                PhotoId = photo.Id,
                ConceptId = "dog",
                MemberId = photo.MemberId,
                AccountId = photo.AccountId,
                Probability = 0.9,
                Source = TagSource.Detector,
                Evidence = [evidence],
            });
            await db.SaveChangesAsync(Cancel);
        }

        await using var again = record.Db.ForMember(photo.MemberId);
        Assert.Equal(evidence, (await again.PhotoTags.SingleAsync(Cancel)).Evidence.Single());
    }

    [Fact]
    public async Task Many_writers_at_once_all_get_through()
    {
        await using var record = await TemporaryRecord.CreateAsync();
        var account = await record.AddAccountAsync(await record.AddMemberAsync());

        await Task.WhenAll(Enumerable.Range(0, 50).Select(number => Task.Run(() => record.AddPhotoAsync(account, $"hash-{number}"), Cancel)));

        await using var db = record.Db.ForMember(account.MemberId);
        Assert.Equal(50, await db.Photos.CountAsync(Cancel));
    }

    [Fact]
    public async Task A_failed_transaction_leaves_nothing()
    {
        await using var record = await TemporaryRecord.CreateAsync();
        var account = await record.AddAccountAsync(await record.AddMemberAsync());
        await using var db = record.Db.ForMember(account.MemberId);

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.InTransactionAsync(async () =>
        {
            await db.Accounts.ExecuteUpdateAsync(set => set.SetProperty(row => row.Name, "changed"), Cancel);
            throw new InvalidOperationException("stop");
        }, Cancel));

        await using var again = record.Db.ForMember(account.MemberId);
        Assert.Equal("ada", (await again.Accounts.SingleAsync(Cancel)).Name);
    }
}
