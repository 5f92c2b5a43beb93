using Microsoft.AspNetCore.Identity;

namespace PixelTruth.Infrastructure.Access;

/// <summary>What Identity refuses, in sentences that say what to do.</summary>
internal sealed class MembershipWords : IdentityErrorDescriber
{
    public override IdentityError PasswordTooShort(int length) =>
        new() { Code = nameof(PasswordTooShort), Description = $"The password needs at least {length} characters. A few words in a row are easy to keep in mind." };

    public override IdentityError DuplicateUserName(string userName) => Taken();

    public override IdentityError DuplicateEmail(string email) => Taken();

    public override IdentityError InvalidEmail(string? email) =>
        new() { Code = nameof(InvalidEmail), Description = "This is not an e-mail address. It needs an @ and a name on both sides." };

    public override IdentityError PasswordMismatch() =>
        new() { Code = nameof(PasswordMismatch), Description = "The present password is not right." };

    private static IdentityError Taken() =>
        new() { Code = nameof(DuplicateEmail), Description = "Somebody on this server has that e-mail address already. Use another one, or sign in." };
}
