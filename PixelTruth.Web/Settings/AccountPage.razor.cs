using System.Buffers.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using PixelTruth.Infrastructure.Access;

namespace PixelTruth.Web.Settings;

/// <summary>What a member changes about the way in.</summary>
public sealed partial class AccountPage
{
    private const string WrongPassword = "The present password is not right. Nothing was changed.";

    private Member? member;
    private IList<UserPasskeyInfo> passkeys = [];
    private IReadOnlyList<string> errors = [];
    private string? saved;

    [SupplyParameterFromForm(FormName = "profile")] private ProfileInput? Profile { get; set; }

    [SupplyParameterFromForm(FormName = "password")] private PasswordInput? Change { get; set; }

    [SupplyParameterFromForm(FormName = "add-passkey")] private PasskeyInput? Added { get; set; }

    [SupplyParameterFromForm(FormName = "remove-passkey", Name = "Passkey")] private string? RemovedPasskey { get; set; }

    [CascadingParameter] private HttpContext HttpContext { get; set; } = default!;

    [Inject] private UserManager<Member> Members { get; set; } = default!;

    [Inject] private SignInManager<Member> SignIn { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        member = await Members.GetUserAsync(HttpContext.User);
        if (member is not null)
            passkeys = await Members.GetPasskeysAsync(member);
    }

    private async Task SaveProfile()
    {
        if (member is null || !await CheckAsync(Profile?.Password))
            return;
        var email = Profile?.Email?.Trim() ?? "";
        member.DisplayName = string.IsNullOrWhiteSpace(Profile?.Name) ? member.DisplayName : Profile.Name.Trim();
        member.Email = member.UserName = email;
        await SaveAsync(await Members.UpdateAsync(member), "Saved");
    }

    private async Task ChangePassword()
    {
        if (member is null || !await CheckAsync(Change?.Present))
            return;
        await SaveAsync(
            await Members.ChangePasswordAsync(member, Change?.Present ?? "", Change?.New ?? ""),
            "The password is changed. Other browsers are signed out.");
    }

    private async Task AddPasskey()
    {
        if (member is null || string.IsNullOrEmpty(Added?.Credential))
            return;
        var attested = await SignIn.PerformPasskeyAttestationAsync(Added.Credential);
        if (!attested.Succeeded)
        {
            errors = ["That passkey could not be checked. Try to add it again."];
            return;
        }
        attested.Passkey.Name = string.IsNullOrWhiteSpace(Added.Name) ? "Passkey" : Added.Name.Trim();
        await SaveAsync(await Members.AddOrUpdatePasskeyAsync(member, attested.Passkey), "The passkey is added.");
    }

    private async Task RemovePasskey()
    {
        if (member is null || RemovedPasskey is not { } id || !Base64Url.IsValid(id))
            return;
        await SaveAsync(await Members.RemovePasskeyAsync(member, Base64Url.DecodeFromChars(id)), "The passkey is removed.");
    }

    private async Task SignOutEverywhere()
    {
        if (member is null)
            return;
        await Members.UpdateSecurityStampAsync(member);
        await SignIn.SignOutAsync();
        Navigation.NavigateTo("/sign-in");
    }

    /// <summary>Asks for the present password again, with the same lock-out as at signing in.</summary>
    private async Task<bool> CheckAsync(string? password)
    {
        var result = await SignIn.CheckPasswordSignInAsync(member!, password ?? "", lockoutOnFailure: true);
        if (!result.Succeeded)
            errors = [WrongPassword];
        return result.Succeeded;
    }

    private async Task SaveAsync(IdentityResult result, string words)
    {
        if (!result.Succeeded)
        {
            errors = [.. result.Errors.Select(error => error.Description).Distinct()];
            member = await Members.GetUserAsync(HttpContext.User);
            return;
        }
        await SignIn.RefreshSignInAsync(member!);
        passkeys = await Members.GetPasskeysAsync(member!);
        saved = words;
    }

    private static string Id(UserPasskeyInfo passkey) => Base64Url.EncodeToString(passkey.CredentialId);

    /// <summary>Name and e-mail.</summary>
    internal sealed class ProfileInput
    {
        /// <summary>Name on screen.</summary>
        public string? Name { get; set; }

        /// <summary>E-mail.</summary>
        public string? Email { get; set; }

        /// <summary>The present password.</summary>
        public string? Password { get; set; }
    }

    /// <summary>Another password.</summary>
    internal sealed class PasswordInput
    {
        /// <summary>The present one.</summary>
        public string? Present { get; set; }

        /// <summary>The one to come.</summary>
        public string? New { get; set; }
    }

    /// <summary>A passkey.</summary>
    internal sealed class PasskeyInput
    {
        /// <summary>What the browser gave, as JSON.</summary>
        public string? Credential { get; set; }

        /// <summary>What the member calls it.</summary>
        public string? Name { get; set; }
    }
}
