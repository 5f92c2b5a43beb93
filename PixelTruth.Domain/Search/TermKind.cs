namespace PixelTruth.Domain.Search;

/// <summary>What one term of a query looks at.</summary>
public enum TermKind
{
    /// <summary>A concept by name or synonym: <c>dog</c>, <c>concept:"ice cream"</c>.</summary>
    Concept,
    /// <summary>Free text: <c>"birthday dinner outside"</c>.</summary>
    Text,
    /// <summary>Likeness to a photo: <c>like:ID</c> or <c>photo:ID</c>.</summary>
    Like,
    /// <summary>A colour: <c>colour:teal</c>.</summary>
    Colour,
    /// <summary>Taken on or after a year, month or day: <c>after:2019-06</c>.</summary>
    After,
    /// <summary>Taken before a year, month or day.</summary>
    Before,
    /// <summary>A word of the caption.</summary>
    Caption,
    /// <summary>Shape of the picture: <c>ratio:portrait</c>.</summary>
    Ratio,
    /// <summary>Where the photo came from.</summary>
    Source,
    /// <summary>A property that holds or not: <c>is:video</c>.</summary>
    Is,
    /// <summary>Something that is there or not: <c>has:text</c>.</summary>
    Has,
}
