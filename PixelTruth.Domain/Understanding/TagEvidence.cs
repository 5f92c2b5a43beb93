namespace PixelTruth.Domain.Understanding;

/// <summary>Gathers the traces behind a tag, so that a person can check it.</summary>
internal sealed class TagEvidence(Knowledge knowledge)
{
    private const double Noticeable = 0.02;
    private const int MostTraces = 8;

    /// <summary>The traces of a tag, strongest first; never empty.</summary>
    public IReadOnlyList<Evidence> For(PhotoFacts facts, TagCandidate candidate)
    {
        var all = Classes(facts, candidate.Sources)
            .Concat(Objects(facts, candidate.Sources))
            .Concat(candidate.Sources.Scenes.Select(scene => new Evidence(EvidenceKind.Scene, "scenes", knowledge.Scenes.Scenes[scene].Name, facts.SceneProbabilities[scene])))
            .Concat(candidate.Sources.PixelRules.Select(rule => new Evidence(EvidenceKind.Pixels, "pixels", knowledge.Calibration.PixelRules[rule].Statistic, facts.PixelProbabilities[rule])))
            .OrderByDescending(trace => trace.Probability)
            .ToList();
        var noticeable = all.Where(trace => trace.Probability >= Noticeable).Take(MostTraces).ToList();
        return noticeable.Count > 0 ? noticeable : all.Take(1).ToList();
    }

    private IEnumerable<Evidence> Classes(PhotoFacts facts, ConceptSources sources) =>
        sources.Classes.Select(place => new Evidence(EvidenceKind.Class, "general", knowledge.Evidence.ClassNames[place], facts.ClassProbabilities[place]));

    private IEnumerable<Evidence> Objects(PhotoFacts facts, ConceptSources sources)
    {
        foreach (var column in sources.Objects)
        {
            var name = knowledge.Evidence.ObjectNames[column];
            var boxes = facts.Objects.Where(item => item.CocoId == knowledge.Calibration.DetectorColumns[column]).ToList();
            foreach (var item in boxes)
                yield return new Evidence(EvidenceKind.Box, "detector", name, item.Probability, item.Box);
            if (boxes.Count == 0)
                yield return new Evidence(EvidenceKind.Box, "detector", name, facts.DetectorProbabilities[column]);
        }
    }
}
