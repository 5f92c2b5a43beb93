namespace PixelTruth.Web.Shared;

/// <summary>Who said it; always shown by a glyph and a word.</summary>
public enum Provenance
{
    /// <summary>The model saw it: a square.</summary>
    Model,

    /// <summary>The member said it: a circle.</summary>
    You,

    /// <summary>A concept the member trained: a hexagon.</summary>
    Trained,

    /// <summary>Instagram said it: a plum circle.</summary>
    Instagram,
}
