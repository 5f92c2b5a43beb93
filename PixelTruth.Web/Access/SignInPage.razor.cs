using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using PixelTruth.Infrastructure.Access;
using PixelTruth.Web.Shared;

namespace PixelTruth.Web.Access;

/// <summary>Lets members in. A wrong e-mail and a wrong password answer the same, in about the same time.</summary>
public sealed partial class SignInPage
{
    private const string NotRight = "E-mail or password is not right. Check both and try again.";

    private IReadOnlyList<string> errors = [];

    /// <summary>Where to go afterwards; addresses of other servers are ignored.</summary>
    [SupplyParameterFromQuery(Name = "returnUrl")] public string? ReturnUrl { get; set; }

    [SupplyParameterFromForm(FormName = "sign-in")] private SignInInput? Input { get; set; }

    [SupplyParameterFromForm(FormName = "passkey", Name = "Credential")] private string? Credential { get; set; }

    [CascadingParameter] private HttpContext HttpContext { get; set; } = default!;

    [Inject] private SignInManager<Member> SignIn { get; set; } = default!;

    [Inject] private IPasswordHasher<Member> Passwords { get; set; } = default!;

    [Inject] private TimeProvider Time { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    /// <inheritdoc />
    protected override void OnInitialized()
    {
        if (HttpMethods.IsGet(HttpContext.Request.Method) && HttpContext.User.Identity?.IsAuthenticated == true)
            Leave();
    }

    private async Task Try()
    {
        var password = Input?.Password ?? "";
        var member = string.IsNullOrWhiteSpace(Input?.Email) ? null : await SignIn.UserManager.FindByEmailAsync(Input.Email.Trim());
        if (member is null)
        {
            // The work of a real check, so that time does not tell which addresses have an account.
            Passwords.HashPassword(new Member { DisplayName = "", CreatedAt = default }, password);
            errors = [NotRight];
            return;
        }

        var result = await SignIn.PasswordSignInAsync(member, password, isPersistent: true, lockoutOnFailure: true);
        if (result.Succeeded)
            Leave();
        else
            errors = [result.IsLockedOut ? LockedOut(member) : NotRight];
    }

    private async Task TryPasskey()
    {
        if (string.IsNullOrEmpty(Credential))
        {
            errors = ["No passkey was given. Choose one, or sign in with the password."];
            return;
        }

        var result = await SignIn.PasskeySignInAsync(Credential);
        if (result.Succeeded)
            Leave();
        else
            errors = [result.IsLockedOut ? "This account is locked for a while. Try again later." : "That passkey is not known here. Sign in with the password, then add it under Settings."];
    }

    private string LockedOut(Member member)
    {
        var end = TimeZoneInfo.ConvertTime(member.LockoutEnd ?? Time.GetUtcNow(), Time.LocalTimeZone);
        return $"Too many wrong passwords. This account is locked until {Say.Clock(end)} (server time); then try again.";
    }

    private void Leave() => Navigation.NavigateTo(LocalAddress.OrHome(ReturnUrl));

    /// <summary>The fields.</summary>
    internal sealed class SignInInput
    {
        /// <summary>E-mail.</summary>
        public string? Email { get; set; }

        /// <summary>Password.</summary>
        public string? Password { get; set; }
    }
}
