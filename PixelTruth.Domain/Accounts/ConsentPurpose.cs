namespace PixelTruth.Domain.Accounts;

/// <summary>What a member may allow.</summary>
public enum ConsentPurpose
{
    /// <summary>Read what is in the photos: objects, scenes, colours.</summary>
    ReadPhotos = 0,

    /// <summary>Count topics about health, belief, politics, sexuality and ethnicity. While off they are not computed.</summary>
    SensitiveTopics = 1,

    /// <summary>Compare with the topics that an Instagram export says the member has.</summary>
    CompareWithInstagram = 2,
}
