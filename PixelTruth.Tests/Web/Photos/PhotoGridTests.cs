using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using PixelTruth.Domain.Photos;
using PixelTruth.Web.Photos;

namespace PixelTruth.Tests.Web.Photos;

public sealed class PhotoGridTests : BunitContext
{
    public PhotoGridTests(KnowledgeFixture knowledge)
    {
        Services.AddSingleton(knowledge.Vocabulary);
        JSInterop.Mode = JSRuntimeMode.Loose;
        JSInterop.SetupModule("./js/photo-grid.js").Mode = JSRuntimeMode.Loose;
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
    }

    [Fact]
    public void Before_the_browser_speaks_the_first_screen_is_there()
    {
        var grid = Show(List(100_000));

        var cells = grid.FindAll("[role=gridcell]");
        Assert.InRange(cells.Count, 10, 60);
        Assert.Equal("Photos", grid.Find("[role=grid]").GetAttribute("aria-label"));
        Assert.StartsWith("Photo 1 of 100,000", cells[0].QuerySelector("a")!.GetAttribute("aria-label"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_rows_follow_the_width()
    {
        var grid = Show(List(500));
        var before = grid.Find("[role=grid]").GetAttribute("aria-rowcount");

        await grid.InvokeAsync(() => grid.Instance.Resize(360, 0));

        Assert.NotEqual(before, grid.Find("[role=grid]").GetAttribute("aria-rowcount"));
        Assert.Equal("138", grid.Find("[role=grid]").GetAttribute("data-pitch"));
    }

    [Fact]
    public void Cells_are_reached_by_one_tab_stop()
    {
        var grid = Show(List(50));

        Assert.All(grid.FindAll("a[data-i]"), cell => Assert.Equal("-1", cell.GetAttribute("tabindex")));
        Assert.Equal("0", grid.Find("[role=grid]").GetAttribute("tabindex"));
    }

    [Fact]
    public void A_month_begins_with_a_tile()
    {
        var photos = List(6, [new(2014 * 12), new(2014 * 12), new(2014 * 12), new((2014 * 12) - 1), new((2014 * 12) - 1), new((2014 * 12) - 1)]);

        var tiles = Show(photos).FindAll("[role=rowheader]");

        Assert.Equal(["2014", "2013"], tiles.Select(tile => tile.QuerySelector(".year")!.TextContent));
        Assert.All(tiles, tile => Assert.Equal("3", tile.QuerySelector(".count")!.TextContent));
    }

    [Fact]
    public void A_reason_is_read_and_seen()
    {
        var grid = Render<PhotoGrid>(parameters => Common(parameters, List(3))
            .Add(component => component.Overlay, GridOverlay.Reason)
            .Add(component => component.ReasonOf, _ => new CellReason(.94, "book 94%", [.94])));

        Assert.All(grid.FindAll("[role=gridcell]"), cell =>
        {
            Assert.Contains("because book 94%", cell.QuerySelector("a")!.GetAttribute("aria-label"), StringComparison.Ordinal);
            Assert.Equal(("0.94", "book 94%"), (cell.QuerySelector(".score")!.TextContent, cell.QuerySelector(".line")!.TextContent));
            Assert.Equal("width:94%", cell.QuerySelector(".mix")!.GetAttribute("style"));
        });
    }

    [Fact]
    public async Task Keys_select_photos_and_ranges_of_them()
    {
        IReadOnlySet<Guid> chosen = new HashSet<Guid>();
        var photos = List(20);
        var grid = Render<PhotoGrid>(parameters => Common(parameters, photos)
            .Add(component => component.Selectable, true)
            .Add(component => component.SelectedIdsChanged, ids => chosen = ids));

        await grid.InvokeAsync(() => grid.Instance.Toggle(3));
        await grid.InvokeAsync(() => grid.Instance.Extend(6));
        Assert.Equal(photos.Ids[3..7].Order(), chosen.Order());

        await grid.InvokeAsync(() => grid.Instance.SelectAll());
        Assert.Equal(20, chosen.Count);
    }

    private IRenderedComponent<PhotoGrid> Show(PhotoList photos) => Render<PhotoGrid>(parameters => Common(parameters, photos));

    private static ComponentParameterCollectionBuilder<PhotoGrid> Common(ComponentParameterCollectionBuilder<PhotoGrid> parameters, PhotoList photos) => parameters
        .Add(component => component.Source, photos)
        .Add(component => component.Href, id => $"?photo={id}")
        .Add(component => component.Cells, (ids, _) => Task.FromResult<IReadOnlyDictionary<Guid, PhotoCell>>(
            ids.ToDictionary(id => id, id => new PhotoCell(id, "#336699", null, PhotoState.Indexed, null, null, [], ["book"]))));

    private static PhotoList List(int count, PhotoMonth[]? months = null) => new(
        [.. Enumerable.Range(0, count).Select(_ => Guid.CreateVersion7())],
        [.. Enumerable.Range(0, count).Select(photo => photo % 3 == 0 ? 1.5f : 1f)],
        months ?? []);
}
