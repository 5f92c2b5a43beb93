using System.Data.Common;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using PixelTruth.Domain.Accounts;
using PixelTruth.Domain.Photos;
using PixelTruth.Domain.Understanding;
using PixelTruth.Infrastructure.Photos;
using PixelTruth.Infrastructure.Search;
using PixelTruth.Infrastructure.Understanding;
using PixelTruth.Web.Access;
using PixelTruth.Web.Accounts;
using PixelTruth.Web.Photos;
using PixelTruth.Web.Shared;

namespace PixelTruth.Web.Search;

/// <summary>Finds photos by what is in them and says why.</summary>
public sealed partial class SearchPage : IDisposable
{
    private const double MoreLikelyThanNot = .5;
    private const double Weak = .2;
    private const int MostSuggestions = 8;
    private const int MostExamples = 16;
    private const int Senses = 3;

    private readonly CancellationTokenSource closing = new();
    private Account? account;
    private Concept? concept;
    private ConceptHits? hits;
    private PhotoList? shown;
    private LoadState state = LoadState.Loading;
    private string? notice;
    private double cut = MoreLikelyThanNot;
    private (string? Text, string? Cut) loaded = ("\0", null);
    private IReadOnlyList<ConceptSuggestion> examples = [];
    private IReadOnlyList<Concept> alternatives = [];
    private PhotoGrid? grid;
    private Guid? lastOpen;

    /// <summary>What is looked for: the name of a concept.</summary>
    [SupplyParameterFromQuery] public string? Q { get; set; }

    /// <summary>The least probability of a hit.</summary>
    [SupplyParameterFromQuery] public string? Cut { get; set; }

    /// <summary>The photo that lies over the results.</summary>
    [SupplyParameterFromQuery] public Guid? Photo { get; set; }

    /// <summary>What is shown beside it.</summary>
    [SupplyParameterFromQuery] public string? Tab { get; set; }

    /// <summary>1 draws the places of objects.</summary>
    [SupplyParameterFromQuery] public int Boxes { get; set; }

    [Inject] private CurrentMember Member { get; set; } = default!;

    [Inject] private CurrentAccount CurrentAccount { get; set; } = default!;

    [Inject] private SearchPhotos Search { get; set; } = default!;

    [Inject] private FindPhotoCells FindCells { get; set; } = default!;

    [Inject] private CountTags CountTags { get; set; } = default!;

    [Inject] private Vocabulary Vocabulary { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [Inject] private IAnnounce Announce { get; set; } = default!;

    private string Found => $"{Say.Photos(shown?.Count ?? 0)} match";

    private string NothingAbove => hits!.CountFrom(Weak) is > 0 and var weak
        ? $"Nothing reaches {Say.Probability(cut)}. {Say.Photos(weak)} {(weak == 1 ? "reaches" : "reach")} {Say.Probability(Weak)}."
        : $"Nothing in these {Say.Photos(hits.Photos.Count)} looks like {concept!.Name}.";

    /// <inheritdoc />
    public void Dispose()
    {
        closing.Cancel();
        closing.Dispose();
    }

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (loaded == (Q, Cut))
            return;
        loaded = (Q, Cut);
        await LoadAsync();
    }

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        var before = lastOpen;
        lastOpen = Photo;
        if (before is { } closed && Photo is null && grid is not null)
            await grid.FocusAsync(closed);
    }

    private async Task LoadAsync()
    {
        cut = double.TryParse(Cut, CultureInfo.InvariantCulture, out var wanted) && wanted is >= 0 and <= 1 ? wanted : MoreLikelyThanNot;
        (concept, hits, shown, alternatives) = (null, null, null, []);
        try
        {
            account = await CurrentAccount.FindAsync(closing.Token);
            if (account is null)
                state = LoadState.FirstUse;
            else if (string.IsNullOrWhiteSpace(Q))
                await OfferExamplesAsync(account);
            else
                await FindAsync(account, Q);
        }
        catch (Exception e) when (e is DbException or InvalidDataException)
        {
            (state, notice) = (LoadState.Failed, "The search could not be made. Nothing was lost.");
        }
    }

    private async Task OfferExamplesAsync(Account searched)
    {
        state = LoadState.FirstUse;
        examples =
        [
            .. (await CountTags.RunAsync(searched.MemberId, searched.Id, closing.Token))
                .Select(tag => (Concept: Vocabulary.Find(tag.ConceptId), tag.Photos))
                .Where(tag => tag.Concept is not null)
                .Take(MostExamples)
                .Select(tag => new ConceptSuggestion(tag.Concept!, null, tag.Photos)),
        ];
    }

    private async Task FindAsync(Account searched, string text)
    {
        var senses = Vocabulary.Lookup(text);
        concept = senses.Take(Senses).FirstOrDefault(Search.CanSee) ?? (senses.Count > 0 ? senses[0] : null);
        if (concept is null)
        {
            alternatives = Vocabulary.Suggest(text[..Math.Min(text.Length, 3)], MostSuggestions);
            state = LoadState.NoResult;
            return;
        }

        hits = await Search.RunAsync(searched.MemberId, searched.Id, concept, closing.Token);
        var count = Search.CanSee(concept) ? hits.CountFrom(cut) : hits.CountFrom(1);
        if (count > 0)
        {
            (state, shown) = (LoadState.Ready, hits.Best(count));
        }
        else
        {
            state = LoadState.NoResult;
            alternatives = [.. Vocabulary.Ancestors(concept).Concat(Vocabulary.Descendants(concept)).Where(Search.CanSee).Take(MostSuggestions)];
        }

        if (RendererInfo.IsInteractive)
            Announce.Say(Found);
    }

    private async Task<IReadOnlyList<ConceptSuggestion>> SuggestAsync(string text)
    {
        var concepts = Vocabulary.Suggest(text, MostSuggestions * 2).Where(IsOffered).Take(MostSuggestions).ToList();
        if (account is null || concepts.Count == 0)
            return [.. concepts.Select(found => new ConceptSuggestion(found, SynonymOf(found, text), 0))];
        var counts = await Search.CountAsync(account.MemberId, account.Id, concepts.Select(found => found), MoreLikelyThanNot, closing.Token);
        return [.. concepts.Zip(counts, (found, count) => new ConceptSuggestion(found, SynonymOf(found, text), count))];
    }

    // Sensitive topics are silent until the member turns them on; people as such are not one.
    private static bool IsOffered(Concept found) => !found.IsSensitive || found.Id == "person";

    private static string? SynonymOf(Concept found, string text) => found.Name.StartsWith(text.Trim(), StringComparison.OrdinalIgnoreCase)
        ? null
        : found.Synonyms.FirstOrDefault(synonym => synonym.StartsWith(text.Trim(), StringComparison.OrdinalIgnoreCase));

    private async Task<IReadOnlyDictionary<Guid, PhotoCell>> CellsAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) =>
        await FindCells.RunAsync(await Member.IdAsync(), ids, cancellationToken);

    private CellReason ReasonAt(int rank)
    {
        var score = hits!.ScoreAt(rank);
        var line = hits.IsSaidAt(rank) ? $"you said: {concept!.Name}" : $"{concept!.Name} {Say.Probability(score)}";
        return new CellReason(score, line, [score]);
    }

    // The plain name where it leads here, otherwise the name that tells senses apart.
    private string TextFor(Concept picked) => Vocabulary.Lookup(picked.Name) is [var first, ..] && first == picked ? picked.Name : picked.FullName;

    private string AddressOf(Concept other) => Navigation.GetUriWithQueryParameters("/search", new Dictionary<string, object?> { ["q"] = TextFor(other) });

    private string CutAddress(double wanted) => Navigation.GetUriWithQueryParameter("cut", wanted.ToString("0.##", CultureInfo.InvariantCulture));

    private string HrefOf(Guid photo) => Navigation.GetUriWithQueryParameter("photo", photo);

    private void Go(string text) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameters("/search", new Dictionary<string, object?> { ["q"] = text }));

    private void ClosePhoto() => Navigation.NavigateTo(
        Navigation.GetUriWithQueryParameters(new Dictionary<string, object?> { ["photo"] = null, ["tab"] = null, ["boxes"] = null }), replace: true);
}
