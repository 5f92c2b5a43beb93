namespace PixelTruth.Web.Shared;

/// <summary>What a region that loads data has to show.</summary>
public enum LoadState
{
    /// <summary>The answer is on its way.</summary>
    Loading,

    /// <summary>There is content, all of it.</summary>
    Ready,

    /// <summary>Nothing was ever there: say what will be, and offer the one button that makes it so.</summary>
    FirstUse,

    /// <summary>The question has no answer: say why, and offer the nearest way out.</summary>
    NoResult,

    /// <summary>There is content, and more will come.</summary>
    Partial,

    /// <summary>There is content from before something changed.</summary>
    Stale,

    /// <summary>It could not be had.</summary>
    Failed,
}
