namespace PixelTruth.Infrastructure.Understanding.Data;

/// <summary>A table of a pack: UTF-8, tabs, no quoting, names of the columns in the first line.</summary>
internal static class TsvFile
{
    /// <summary>Reads the rows below the header.</summary>
    /// <exception cref="InvalidDataException">A column is missing, or a row has another number of cells.</exception>
    public static IReadOnlyList<string[]> Read(string path, params string[] columns)
    {
        var name = Path.GetFileName(path);
        var lines = File.ReadAllLines(path);
        if (lines.Length == 0 || !lines[0].Split('\t').AsSpan(0, Math.Min(columns.Length, lines[0].Split('\t').Length)).SequenceEqual(columns))
            throw new InvalidDataException($"{name} needs the columns {string.Join(", ", columns)}.");
        var width = lines[0].Split('\t').Length;
        var rows = lines.Skip(1).Where(line => line.Length > 0).Select(line => line.Split('\t')).ToList();
        var wrong = rows.FindIndex(row => row.Length != width);
        return wrong < 0 ? rows : throw new InvalidDataException($"{name}, row {wrong + 1}: {rows[wrong].Length} cells instead of {width}.");
    }

    /// <summary>The parts of a cell that lists several values.</summary>
    public static string[] List(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
