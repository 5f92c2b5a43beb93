using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using PixelTruth.Infrastructure.Access;
using PixelTruth.Web.Accounts;

namespace PixelTruth.Web.Access;

/// <summary>The first run in three steps. Each step exists only while it has not been taken; afterwards the address answers 404.</summary>
public sealed partial class SetupPage
{
    private SetupStep step;
    private IReadOnlyList<string> errors = [];

    /// <summary>Which step is asked for; the first when missing.</summary>
    [SupplyParameterFromQuery(Name = "step")] public int? RequestedStep { get; set; }

    [SupplyParameterFromForm(FormName = "owner")] private OwnerInput? Owner { get; set; }

    [SupplyParameterFromForm(FormName = "consent", Name = "Granted")] private string[]? Granted { get; set; }

    [CascadingParameter] private HttpContext HttpContext { get; set; } = default!;

    [Inject] private OwnerGate Gate { get; set; } = default!;

    [Inject] private CreateOwner CreateOwner { get; set; } = default!;

    [Inject] private ConsentBook Consents { get; set; } = default!;

    [Inject] private CurrentAccount Account { get; set; } = default!;

    [Inject] private SignInManager<Member> SignIn { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        step = await OpenStepAsync();
        if (step is SetupStep.None)
            Navigation.NotFound();
    }

    private async Task<SetupStep> OpenStepAsync()
    {
        var cancelled = HttpContext.RequestAborted;
        if (!await Gate.HasOwnerAsync(cancelled))
            return SetupStep.Owner;
        // A second first visitor who was a moment too late is told so by the form, not by a missing page.
        if (HttpMethods.IsPost(HttpContext.Request.Method) && Owner is not null)
            return SetupStep.Owner;
        if (!HttpContext.User.IsOwner() || HttpContext.User.MemberId() is not { } owner)
            return SetupStep.None;
        return RequestedStep switch
        {
            (int)SetupStep.Consent when !await Consents.HasAnsweredAsync(owner, cancelled) => SetupStep.Consent,
            (int)SetupStep.Start when await Account.FindAsync(cancelled) is null => SetupStep.Start,
            _ => SetupStep.None,
        };
    }

    private async Task MakeOwner()
    {
        var result = await CreateOwner.RunAsync(new MemberForm(null, Owner?.Email ?? "", Owner?.Password ?? ""), HttpContext.RequestAborted);
        errors = result.Refusals;
        if (result.Member is null)
            return;
        await SignIn.SignInAsync(result.Member, isPersistent: true);
        Navigation.NavigateTo("/setup?step=2");
    }

    private async Task Answer()
    {
        if (HttpContext.User.MemberId() is not { } owner || step is not SetupStep.Consent)
            return;
        await Consents.AnswerAsync(owner, ConsentChoice.Of(Granted), HttpContext.RequestAborted);
        Navigation.NavigateTo("/setup?step=3");
    }

    /// <summary>The fields of the first step.</summary>
    internal sealed class OwnerInput
    {
        /// <summary>E-mail.</summary>
        public string? Email { get; set; }

        /// <summary>Password.</summary>
        public string? Password { get; set; }
    }
}
