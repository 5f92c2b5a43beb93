using PixelTruth.Infrastructure.Photos;

namespace PixelTruth.Web.Understanding;

/// <summary>A tag with the wider tags that it implies: laptop stands for portable computer and computer.</summary>
/// <param name="Tag">The most precise one.</param>
/// <param name="Wider">What contains it, most certain first.</param>
internal sealed record FoldedTag(TagDocument Tag, IReadOnlyList<TagDocument> Wider)
{
    /// <summary>Folds each tag into the most certain tag that it contains; order is kept.</summary>
    /// <param name="tags">Most certain first.</param>
    /// <param name="isWider">True when the first concept contains the second.</param>
    public static IReadOnlyList<FoldedTag> Fold(IReadOnlyList<TagDocument> tags, Func<string, string, bool> isWider)
    {
        var precise = tags.Where(tag => !tags.Any(other => IsWider(tag, other))).ToList();
        return [.. precise.Select(tag => new FoldedTag(tag, [.. tags.Where(wider => IsWider(wider, tag) && precise.First(other => IsWider(wider, other)) == tag)]))];

        // Twins such as person and people contain each other: the first of them stays.
        bool IsWider(TagDocument wide, TagDocument narrow) =>
            wide.Id != narrow.Id && isWider(wide.Id, narrow.Id) && !(isWider(narrow.Id, wide.Id) && Index(wide) < Index(narrow));

        int Index(TagDocument tag) => tags.TakeWhile(other => other.Id != tag.Id).Count();
    }
}
