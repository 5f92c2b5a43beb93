namespace PixelTruth.Infrastructure.Access;

/// <summary>What a person says to become a member.</summary>
/// <param name="DisplayName">What they want to be called; empty takes the part of the e-mail before the @.</param>
/// <param name="Email">Signs them in.</param>
/// <param name="Password">At least <see cref="MembersRegistration.PasswordLength"/> characters.</param>
public sealed record MemberForm(string? DisplayName, string Email, string Password)
{
    internal Member ToMember(bool isOwner, DateTimeOffset now)
    {
        var email = Email.Trim();
        var name = string.IsNullOrWhiteSpace(DisplayName) ? email.Split('@')[0] : DisplayName.Trim();
        return new Member
        {
            Id = Guid.CreateVersion7(now),
            UserName = email,
            Email = email,
            DisplayName = name[..Math.Min(name.Length, Member.LongestName)],
            IsOwner = isOwner,
            CreatedAt = now,
        };
    }
}
