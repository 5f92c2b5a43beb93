namespace PixelTruth.Domain.Accounts;

/// <summary>What a member wants from an export besides published posts. Everything is off at first.</summary>
/// <param name="Archived">Archived posts.</param>
/// <param name="Stories">Stories.</param>
/// <param name="ProfilePictures">Present and past profile pictures.</param>
/// <param name="Places">Keep the places that the export gives for photos.</param>
public sealed record ImportChoices(bool Archived = false, bool Stories = false, bool ProfilePictures = false, bool Places = false);
