using System.Text;
using Microsoft.EntityFrameworkCore;
using PixelTruth.Infrastructure.Record;
using PixelTruth.Web.Access;

namespace PixelTruth.Web.Accounts;

/// <summary>What a run left out, as a file for spreadsheets (RFC 4180).</summary>
internal static class SkippedCsv
{
    /// <summary>Streams the rows; 404 when the run is not the member's.</summary>
    public static async Task<IResult> WriteAsync(Guid runId, HttpContext context, PixelTruthDbFactory databases)
    {
        await using var db = databases.ForMember(context.User.MemberId()!.Value);
        if (!await db.ImportRuns.AnyAsync(run => run.Id == runId, context.RequestAborted))
            return Results.NotFound();

        var text = new StringBuilder("File,Reason,Explanation\r\n");
        await foreach (var entry in db.SkippedEntries.AsNoTracking().Where(entry => entry.RunId == runId).OrderBy(entry => entry.Id).AsAsyncEnumerable())
            text.Append(Field(entry.Name)).Append(',').Append(Field(entry.Reason)).Append(',').Append(Field(entry.Sentence)).Append("\r\n");
        return Results.File(Encoding.UTF8.GetBytes(text.ToString()), "text/csv", "left-out.csv");
    }

    // A name that starts like a formula must not become one in a spreadsheet.
    internal static string Field(string text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;
        return $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
