using PixelTruth.Domain.Understanding;

namespace PixelTruth.Web.Commands;

/// <summary>A tag in the JSON that <c>analyze</c> writes.</summary>
internal sealed record AnalyzedTag(string Concept, string Name, string Kind, double Probability, TagSource Source, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>The tag with its concept's words.</summary>
    public static AnalyzedTag From(Tag tag, Knowledge knowledge)
    {
        var concept = knowledge.Vocabulary.Find(tag.ConceptId);
        return new AnalyzedTag(tag.ConceptId, concept?.Name ?? tag.ConceptId, concept?.Kind ?? "", Math.Round(tag.Probability, 4), tag.Source, tag.Evidence);
    }
}
