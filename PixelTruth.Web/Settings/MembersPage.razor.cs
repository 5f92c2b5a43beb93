using Microsoft.AspNetCore.Components;
using MudBlazor;
using PixelTruth.Domain.Access;
using PixelTruth.Infrastructure.Access;
using PixelTruth.Web.Access;
using PixelTruth.Web.Shared;

namespace PixelTruth.Web.Settings;

/// <summary>Who may use this server.</summary>
public sealed partial class MembersPage : IDisposable
{
    private readonly CancellationTokenSource closing = new();
    private IReadOnlyList<MemberSummary> members = [];
    private IReadOnlyList<Invitation> open = [];
    private string? link;

    [Inject] private IServiceScopeFactory Scopes { get; set; } = default!;

    [Inject] private MemberList Members { get; set; } = default!;

    [Inject] private RemoveMember RemoveMember { get; set; } = default!;

    [Inject] private CurrentMember Current { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [Inject] private IDialogService Dialogs { get; set; } = default!;

    [Inject] private IAnnounce Announce { get; set; } = default!;

    [Inject] private TimeProvider Time { get; set; } = default!;

    /// <inheritdoc />
    public void Dispose()
    {
        closing.Cancel();
        closing.Dispose();
    }

    /// <inheritdoc />
    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task Invite()
    {
        var owner = await Current.IdAsync();
        link = Navigation.ToAbsoluteUri("/invite/" + await WithInvitations(invitations => invitations.InviteAsync(owner, closing.Token))).AbsoluteUri;
        await LoadAsync();
        Announce.Say("Invitation link made");
    }

    private async Task Withdraw(Invitation invitation)
    {
        await WithInvitations(async invitations =>
        {
            await invitations.WithdrawAsync(invitation.Id, closing.Token);
            return true;
        });
        link = null;
        await LoadAsync();
        Announce.Say("Invitation withdrawn");
    }

    private async Task Remove(MemberSummary member)
    {
        var sure = await Dialogs.ConfirmAsync(
            $"Remove {member.DisplayName}?",
            $"The account of {member.DisplayName} ends, with everything in it",
            $"Remove {member.DisplayName}",
            Say.Photos(member.Photos));
        if (!sure)
            return;
        await RemoveMember.RunAsync(member.Id, closing.Token);
        await LoadAsync();
        Announce.Say($"Removed {member.DisplayName}");
    }

    private async Task LoadAsync()
    {
        members = await Members.RunAsync(closing.Token);
        open = await WithInvitations(invitations => invitations.OpenAsync(closing.Token));
    }

    /// <summary>A page may stay open for days; its database context must not.</summary>
    private async Task<T> WithInvitations<T>(Func<Invitations, Task<T>> work)
    {
        await using var scope = Scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<Invitations>());
    }
}
