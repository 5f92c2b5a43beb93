using System.Globalization;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using PixelTruth.Domain.Jobs;
using PixelTruth.Web.Shared;

namespace PixelTruth.Tests.Web.Shared;

/// <summary>The shared components: their names, roles and states.</summary>
public sealed class ComponentTests : BunitContext
{
    private readonly HandTurnedClock clock = new();

    public ComponentTests()
    {
        Services.AddSingleton<TimeProvider>(clock);
        Services.AddSingleton<AntiforgeryStateProvider, NoToken>();
        Services.AddScoped<Announcements>();
        Services.AddScoped<IAnnounce>(provider => provider.GetRequiredService<Announcements>());
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-GB");
    }

    private IRenderedComponent<StateView<string>> RenderState(LoadState state, Action? retried = null) => Render<StateView<string>>(view => view
        .Add(it => it.State, state)
        .Add(it => it.Value, "content")
        .Add(it => it.Notice, "312 of 535 photos read.")
        .Add(it => it.TraceId, "trace-1")
        .Add(it => it.Empty, "<button>Import</button>")
        .Add(it => it.NoResult, "<p>Nothing reaches 0.54.</p>")
        .Add(it => it.ChildContent, value => $"<b>{value}</b>")
        .Add(it => it.Retried, () => retried?.Invoke()));

    [Fact]
    public void Every_state_of_a_region_shows_what_it_should()
    {
        Assert.NotNull(RenderState(LoadState.Loading).Find("[aria-busy=true]"));
        Assert.Equal("Import", RenderState(LoadState.FirstUse).Find("button").TextContent);
        Assert.Equal("Nothing reaches 0.54.", RenderState(LoadState.NoResult).Find("[role=status] p").TextContent);
        Assert.Empty(RenderState(LoadState.Ready).FindAll("[role=status]"));
        foreach (var state in new[] { LoadState.Partial, LoadState.Stale })
        {
            var partial = RenderState(state);
            Assert.Equal("content", partial.Find("b").TextContent);
            Assert.Equal("312 of 535 photos read.", partial.Find("[role=status]").TextContent);
        }
    }

    [Fact]
    public void A_failed_region_says_so_where_the_content_would_be_and_can_be_tried_again()
    {
        var tries = 0;
        var failed = RenderState(LoadState.Failed, () => tries++);

        Assert.Contains("trace-1", failed.Find("[role=alert] details").TextContent, StringComparison.Ordinal);
        failed.Find("[role=alert] button").Click();

        Assert.Equal(1, tries);
        Assert.Empty(failed.FindAll("b"));
    }

    [Fact]
    public void A_progress_bar_tells_amount_rate_and_time_and_never_moves_back()
    {
        var line = Render<ProgressLine>(it => it
            .Add(p => p.Verb, "Reading photos").Add(p => p.Done, 312).Add(p => p.Total, 535)
            .Add(p => p.Rate, 14.2).Add(p => p.Left, TimeSpan.FromSeconds(16)));
        var bar = line.Find("[role=progressbar]");
        Assert.Equal("Reading photos", bar.GetAttribute("aria-label"));
        Assert.Equal("312 of 535 · 14 a second · about 15 s left", bar.GetAttribute("aria-valuetext"));

        line.Render(it => it.Add(p => p.Done, 300));
        Assert.Equal("312", line.Find("[role=progressbar]").GetAttribute("aria-valuenow"));
        line.Render(it => it.Add(p => p.Done, 600));
        Assert.Equal("535", line.Find("[role=progressbar]").GetAttribute("aria-valuenow"));
        line.Render(it => it.Add(p => p.Verb, "Uploading").Add(p => p.Done, 1));
        Assert.Equal("1", line.Find("[role=progressbar]").GetAttribute("aria-valuenow"));
    }

    [Fact]
    public void A_progress_line_pauses_and_stops_where_somebody_listens()
    {
        var calls = new List<string>();
        var line = Render<ProgressLine>(it => it
            .Add(p => p.Verb, "Reading photos").Add(p => p.Done, 1)
            .Add(p => p.Paused, () => calls.Add("pause")).Add(p => p.Cancelled, () => calls.Add("stop")));

        Assert.False(line.Find("[role=progressbar]").HasAttribute("aria-valuenow"));
        line.Find("button[aria-label=Pause]").Click();
        line.FindAll("button")[1].Click();
        line.Render(it => it.Add(p => p.IsPaused, true));

        Assert.Equal(["pause", "stop"], calls);
        Assert.NotNull(line.Find("button[aria-label=Resume]"));
        Assert.Empty(Render<ProgressLine>(it => it.Add(p => p.Verb, "Reading photos").Add(p => p.Done, 1)).FindAll("button"));
    }

    [Theory]
    [InlineData(Provenance.Model, "book94%", "glyph-model")]
    [InlineData(Provenance.You, "you: book94%", "glyph-you")]
    [InlineData(Provenance.Trained, "book94%", "glyph-trained")]
    [InlineData(Provenance.Instagram, "Instagram: book94%", "glyph-instagram")]
    public void A_tag_says_who_spoke_by_glyph_and_word(Provenance kind, string text, string glyph)
    {
        var removed = 0;
        var tag = Render<ProvenanceTag>(it => it
            .Add(p => p.Name, "book").Add(p => p.Kind, kind).Add(p => p.Probability, .94).Add(p => p.Removable, true).Add(p => p.Removed, () => removed++));

        Assert.Equal(text, tag.Find(".open").TextContent.Trim());
        Assert.NotNull(tag.Find("." + glyph));
        Assert.NotEmpty(tag.Find(".open").GetAttribute("title")!);
        tag.Find("button[aria-label='Remove book']").Click();
        Assert.Equal(1, removed);
        Assert.Empty(tag.FindAll("button button"));
    }

    [Fact]
    public void A_chart_has_a_table_of_its_numbers()
    {
        var table = Render<ChartTable>(it => it.Add(p => p.Columns, ["Interest", "Share"]).Add(p => p.Rows, [["Books", "17%"], ["Cars", "9%"]]));

        Assert.Equal(["Interest", "Share"], table.FindAll("th[scope=col]").Select(cell => cell.TextContent));
        Assert.Equal(["Books", "Cars"], table.FindAll("th[scope=row]").Select(cell => cell.TextContent));
        Assert.Equal("9%", table.FindAll("td")[1].TextContent);
    }

    [Fact]
    public void Copying_is_announced()
    {
        var said = new List<string>();
        Services.GetRequiredService<Announcements>().Said += (message, _) => said.Add(message);
        var button = Render<CopyButton>(it => it.Add(p => p.Text, "secret link").Add(p => p.Label, "Copy link"));

        Assert.Equal("secret link", button.Find("button").GetAttribute("data-copy"));
        button.Find("button").Click();

        Assert.Equal(["Copied"], said);
        Assert.Equal("Copied", button.Find("button").TextContent.Trim());
    }

    [Fact]
    public void Of_sentences_that_come_too_fast_the_newest_is_said_after_two_seconds()
    {
        var announce = Services.GetRequiredService<IAnnounce>();
        var regions = Render<Announcer>();

        announce.Say("1 photo matches");
        announce.Say("2 photos match");
        announce.Say("3 photos match");
        Assert.Equal("1 photo matches", regions.Find("[aria-live=polite]").TextContent);

        clock.Advance(TimeSpan.FromSeconds(2));
        regions.WaitForAssertion(() => Assert.Equal("3 photos match", regions.Find("[aria-live=polite]").TextContent));

        announce.Say("Not saved", urgent: true);
        Assert.Equal("Not saved", regions.Find("[aria-live=assertive]").TextContent);
    }

    [Theory]
    [InlineData(JobState.Running, "7 of 12 · a few seconds left")]
    [InlineData(JobState.Paused, "7 of 12 · paused")]
    [InlineData(JobState.Stopped, "Stopped. 7 photos are ready.")]
    [InlineData(JobState.Queued, "waiting")]
    public void The_job_panel_says_how_far_a_job_is(JobState state, string words)
    {
        var job = new JobProgress(
            new JobKey(JobKind.Index, Guid.NewGuid()), Guid.NewGuid(), Guid.NewGuid(), state, 7, 12, 2, TimeSpan.FromSeconds(4));

        var panel = Render<JobPanel>(it => it.Add(p => p.Jobs, [job]));

        Assert.Equal(words, panel.Find("[role=status] .detail").TextContent);
        Assert.Empty(Render<JobPanel>(it => it.Add(p => p.Jobs, [])).Markup);
    }

    [Fact]
    public void Navigation_marks_the_current_place_and_shows_counts()
    {
        var navigation = Services.GetRequiredService<NavigationManager>();
        navigation.NavigateTo("/library?sort=old");
        var nav = Render<MainNavigation>(it => it.Add(p => p.Counts, new Dictionary<string, string> { ["/library"] = "535" }));

        Assert.Equal("Library535", nav.Find(".nav [aria-current=page]").TextContent.Trim());
        Assert.Equal(NavEntry.All.Count, nav.FindAll(".nav a.entry").Count);
        Assert.Equal(5, nav.FindAll(".tabbar > *").Count);

        navigation.NavigateTo("/settings/display");
        Assert.Equal("Settings", nav.Find(".nav [aria-current=page]").TextContent.Trim());
    }

    private sealed class NoToken : AntiforgeryStateProvider
    {
        public override AntiforgeryRequestToken? GetAntiforgeryToken() => null;
    }
}
