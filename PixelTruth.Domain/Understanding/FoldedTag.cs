namespace PixelTruth.Domain.Understanding;

/// <summary>A tag as shown, with the wider concepts and twins that say the same thing.</summary>
/// <param name="Tag">The most specific one.</param>
/// <param name="Folded">What it stands for as well, in the order of the tags.</param>
public sealed record FoldedTag(Tag Tag, IReadOnlyList<Tag> Folded);
