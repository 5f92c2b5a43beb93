using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NetVips;
using PixelTruth.Domain.Accounts;
using PixelTruth.Domain.Photos;
using PixelTruth.Domain.Understanding;
using PixelTruth.Infrastructure.Photos;
using PixelTruth.Infrastructure.Record;
using PixelTruth.Tests.Domain.Understanding;

namespace PixelTruth.Tests.Web.Photos;

/// <summary>An account whose photos have been read: real files, and the facts of the golden photos.</summary>
internal static class PhotoSeed
{
    private static readonly DateTimeOffset Start = new(2014, 3, 12, 14, 2, 0, TimeSpan.Zero);

    /// <summary>Adds an account with <paramref name="count"/> photos, nine days apart, and answers their ids from the oldest on.</summary>
    public static async Task<Guid[]> AddPhotosAsync(this PixelTruthApp app, Guid memberId, PhotoUnderstanding understanding, int count)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var files = app.Services.GetRequiredService<FileStore>();
        var decoder = new PhotoDecoder(Options.Create(new DecodingOptions()));
        await using var db = app.Services.GetRequiredService<PixelTruthDbFactory>().ForMember(memberId);
        var account = new Account { Id = Guid.CreateVersion7(), MemberId = memberId, Name = "ada", CreatedAt = Start };
        db.Accounts.Add(account);
        for (var number = 0; number < count; number++)
        {
            var bytes = Picture(number);
            var stored = (await files.AddOriginalAsync(memberId, bytes, Stream.Null, long.MaxValue, cancellation))!;
            var decoded = decoder.Decode(bytes, withDisplayImages: true, cancellation);
            await files.SaveDisplayAsync(memberId, stored.Hash, decoded.Display!, cancellation);
            var photo = new Photo
            {
                Id = Guid.CreateVersion7(Start.AddSeconds(number)),
                MemberId = memberId,
                AccountId = account.Id,
                RunId = Guid.Empty,
                ContentHash = stored.Hash,
                FileName = $"picture {number}.jpg",
                ByteLength = bytes.Length,
                MediaType = "image/jpeg",
                Width = decoded.Width,
                Height = decoded.Height,
                TakenAt = Start.AddDays(9 * number),
                SortAt = Start.AddDays(9 * number),
                AddedAt = Start,
                IndexedAt = Start,
                State = PhotoState.Indexed,
                DominantColour = $"#{decoded.MeanColour:x6}",
            };
            var facts = GoldenPhotos.Facts(understanding, number % GoldenPhotos.Count);
            db.Photos.Add(photo);
            db.Facts.Add(new StoredFacts { PhotoId = photo.Id, MemberId = memberId, AccountId = account.Id, PackVersion = "test", Bytes = PhotoFactsCodec.Encode(facts) });
            db.PhotoTags.AddRange(understanding.Tags(facts).Select(tag => new PhotoTag
            {
                PhotoId = photo.Id, ConceptId = tag.ConceptId, MemberId = memberId, AccountId = account.Id, Probability = tag.Probability, Source = tag.Source, Evidence = tag.Evidence,
            }));
        }

        await db.SaveChangesAsync(cancellation);
        return [.. db.Photos.OrderBy(photo => photo.SortAt).Select(photo => photo.Id)];
    }

    private static byte[] Picture(int number)
    {
        using var black = Image.Black(480 + (number * 10), 360, 3);
        using var coloured = black.Linear([1.0, 1, 1], [(number * 37) % 256, (number * 91) % 256, 120.0]);
        using var picture = coloured.Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        return picture.JpegsaveBuffer();
    }
}
