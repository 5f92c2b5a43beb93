using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using PixelTruth.Infrastructure.Access;

namespace PixelTruth.Web.Access;

/// <summary>Where an invitation link leads.</summary>
public sealed partial class InvitePage
{
    private bool isOpen;
    private IReadOnlyList<string> errors = [];

    /// <summary>The secret of the link.</summary>
    [Parameter] public string Token { get; set; } = "";

    [SupplyParameterFromForm(FormName = "invitation")] private InviteInput? Input { get; set; }

    [SupplyParameterFromForm(FormName = "invitation", Name = "Granted")] private string[]? Granted { get; set; }

    [CascadingParameter] private HttpContext HttpContext { get; set; } = default!;

    [Inject] private Invitations Invitations { get; set; } = default!;

    [Inject] private ConsentBook Consents { get; set; } = default!;

    [Inject] private SignInManager<Member> SignIn { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        isOpen = await Invitations.IsOpenAsync(Token, HttpContext.RequestAborted);
        if (!isOpen)
            HttpContext.Response.StatusCode = StatusCodes.Status410Gone;
    }

    private async Task Join()
    {
        var form = new MemberForm(Input?.Name, Input?.Email ?? "", Input?.Password ?? "");
        var result = await Invitations.AcceptAsync(Token, form, HttpContext.RequestAborted);
        errors = result.Refusals;
        if (result.Member is null)
            return;
        await Consents.AnswerAsync(result.Member.Id, ConsentChoice.Of(Granted), HttpContext.RequestAborted);
        await SignIn.SignInAsync(result.Member, isPersistent: true);
        Navigation.NavigateTo("/");
    }

    /// <summary>The fields.</summary>
    internal sealed class InviteInput
    {
        /// <summary>What to be called.</summary>
        public string? Name { get; set; }

        /// <summary>E-mail.</summary>
        public string? Email { get; set; }

        /// <summary>Password.</summary>
        public string? Password { get; set; }
    }
}
