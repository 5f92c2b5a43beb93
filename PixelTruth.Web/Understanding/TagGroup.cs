using PixelTruth.Domain.Understanding;
using PixelTruth.Infrastructure.Photos;

namespace PixelTruth.Web.Understanding;

/// <summary>Tags of one photo under one heading.</summary>
/// <param name="Heading">What they have in common.</param>
/// <param name="Tags">Most certain first, each with the wider tags that it implies.</param>
internal sealed record TagGroup(string Heading, IReadOnlyList<FoldedTag> Tags)
{
    private static readonly string[] Headings =
        ["You said", "Trained concepts", "Objects", "Scene", "Feeling and context", "Pattern and quality", "Colour", "You said no"];

    /// <summary>Groups the tags of a photo in reading order and folds away what another tag says more precisely.</summary>
    /// <param name="tags">All tags, in any order.</param>
    /// <param name="isWider">True when the first concept contains the second.</param>
    public static IReadOnlyList<TagGroup> Of(IReadOnlyList<TagDocument> tags, Func<string, string, bool> isWider) =>
    [
        .. tags.GroupBy(HeadingOf)
            .OrderBy(group => Array.IndexOf(Headings, group.Key))
            .Select(group => new TagGroup(group.Key, FoldedTag.Fold([.. group.OrderByDescending(tag => tag.Probability)], isWider))),
    ];

    private static string HeadingOf(TagDocument tag) => (tag.State, tag.Source, tag.Kind) switch
    {
        (TagState.Rejected, _, _) => "You said no",
        (TagState.Confirmed, _, _) => "You said",
        (_, TagSource.Trained, _) => "Trained concepts",
        (_, _, "place" or "scenery" or "weather" or "time") => "Scene",
        (_, _, "feeling" or "activity" or "event" or "context") => "Feeling and context",
        (_, _, "pattern" or "style" or "composition" or "shape") => "Pattern and quality",
        (_, _, "colour") => "Colour",
        _ => "Objects",
    };
}
