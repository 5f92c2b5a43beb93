using PixelTruth.Domain.Understanding;

namespace PixelTruth.Infrastructure.Understanding.Data;

/// <summary>Reads <c>concepts.tsv</c>.</summary>
internal static class VocabularyReader
{
    /// <summary>Reads the vocabulary.</summary>
    /// <exception cref="InvalidDataException">The table is damaged.</exception>
    public static Vocabulary Read(string path)
    {
        var rows = TsvFile.Read(path, "id", "name", "kind", "wnid", "synonyms", "parents", "sensitive", "evidence", "show", "definition");
        return new Vocabulary([.. rows.Select(ReadConcept)]);
    }

    private static Concept ReadConcept(string[] row, int index) => new()
    {
        Index = index,
        Id = row[0],
        Name = WithoutParenthesis(row[1]),
        FullName = row[1],
        Kind = row[2],
        WordNetId = row[3],
        Synonyms = TsvFile.List(row[4]),
        ParentIds = TsvFile.List(row[5]),
        IsSensitive = row[6] == "1",
        EvidenceCodes = row[7],
        CanBeShown = row[8] == "1",
        Definition = row[9],
    };

    private static string WithoutParenthesis(string name)
    {
        var start = name.IndexOf(" (", StringComparison.Ordinal);
        return start > 0 ? name[..start] : name;
    }
}
