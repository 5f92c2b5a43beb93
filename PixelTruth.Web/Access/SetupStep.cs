namespace PixelTruth.Web.Access;

/// <summary>The steps of the first run.</summary>
internal enum SetupStep
{
    /// <summary>Nothing left to set up, or not by this visitor.</summary>
    None = 0,

    /// <summary>Create the owner.</summary>
    Owner = 1,

    /// <summary>What may be read.</summary>
    Consent = 2,

    /// <summary>What to begin with.</summary>
    Start = 3,
}
