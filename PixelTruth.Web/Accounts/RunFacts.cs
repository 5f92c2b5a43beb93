using Microsoft.EntityFrameworkCore;
using PixelTruth.Domain.Accounts;
using PixelTruth.Infrastructure.Record;

namespace PixelTruth.Web.Accounts;

/// <summary>What a page shows of a run.</summary>
/// <param name="Run">The run.</param>
/// <param name="LeftOut">The first entries that were left out.</param>
/// <param name="Reasons">How many for each reason.</param>
internal sealed record RunFacts(ImportRun Run, IReadOnlyList<SkippedEntry> LeftOut, IReadOnlyDictionary<SkipReason, int> Reasons)
{
    private const int ShownRows = 500;

    /// <summary>Reads it; null when the run is not the member's.</summary>
    public static async Task<RunFacts?> ReadAsync(PixelTruthDbFactory databases, Guid memberId, Guid runId, CancellationToken cancellationToken)
    {
        await using var db = databases.ForMember(memberId);
        if (await db.ImportRuns.AsNoTracking().SingleOrDefaultAsync(run => run.Id == runId, cancellationToken) is not { } run)
            return null;

        var entries = db.SkippedEntries.AsNoTracking().Where(entry => entry.RunId == runId);
        var leftOut = await entries.OrderBy(entry => entry.Id).Take(ShownRows).ToListAsync(cancellationToken);
        var counts = await entries.GroupBy(entry => entry.Reason).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancellationToken);
        return new RunFacts(run, leftOut, counts.Where(row => SkipReasons.Parse(row.Key) is not null).ToDictionary(row => SkipReasons.Parse(row.Key)!.Value, row => row.Count));
    }
}
