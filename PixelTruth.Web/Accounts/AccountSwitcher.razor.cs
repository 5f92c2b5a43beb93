using Microsoft.AspNetCore.Components;
using PixelTruth.Domain.Accounts;

namespace PixelTruth.Web.Accounts;

/// <summary>Lets a member with several accounts choose which one the pages show.</summary>
public sealed partial class AccountSwitcher : IDisposable
{
    private readonly CancellationTokenSource closing = new();
    private readonly string id = $"account-{Guid.NewGuid():N}";
    private IReadOnlyList<Account> accounts = [];
    private Account? current;

    [Inject] private CurrentAccount Current { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    /// <inheritdoc />
    public void Dispose()
    {
        closing.Cancel();
        closing.Dispose();
    }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        accounts = await Current.AllAsync(closing.Token);
        current = await Current.FindAsync(closing.Token);
    }

    private async Task Choose(ChangeEventArgs e)
    {
        if (!Guid.TryParse(e.Value?.ToString(), out var chosen))
            return;
        await Current.ChooseAsync(chosen, closing.Token);
        // Every page reads the account when it starts.
        Navigation.NavigateTo(new Uri(Navigation.Uri).AbsolutePath, forceLoad: true);
    }
}
