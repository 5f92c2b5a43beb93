namespace PixelTruth.Domain.Understanding;

/// <summary>Decides which concepts are asserted of a photo (tagging.md section 5).</summary>
/// <param name="knowledge">Thresholds, vocabulary and scenes.</param>
public sealed class TagRules(Knowledge knowledge)
{
    private const double PetClassifier = 0.3;
    private const double PetDetector = 0.5;
    private const double SureOfBothAnimals = 0.97;
    private const int WithoutClasses = 999;
    private static readonly string[] Cats = ["cat", "domestic-cat"];
    private static readonly string[] Dogs = ["dog"];
    private static readonly string[] PetAnimals = ["dog", "domestic-cat"];
    private readonly TagEvidence evidence = new(knowledge);

    /// <summary>The tags of a photo, best first, at most the cap.</summary>
    public IReadOnlyList<Tag> Decide(PhotoFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var shown = knowledge.Evidence.Showable
            .Select(index => Candidate(facts, knowledge.Vocabulary.Concepts[index]))
            .OfType<TagCandidate>()
            .ToList();
        DropDoubtfulAnimal(shown);
        return shown
            .OrderByDescending(candidate => Math.Round(candidate.Score, 4))
            .ThenBy(candidate => candidate.Sources.Classes.Length == 0 ? WithoutClasses : candidate.Sources.Classes.Length)
            .ThenBy(candidate => candidate.Concept.Id, StringComparer.Ordinal)
            .Take(knowledge.Calibration.Thresholds.Cap)
            .Select(candidate => new Tag(candidate.Concept.Id, candidate.Score, candidate.Source, evidence.For(facts, candidate)))
            .ToList();
    }

    private TagCandidate? Candidate(PhotoFacts facts, Concept concept)
    {
        var sources = knowledge.Evidence.Of(concept);
        var found = PhotoEvidence.Of(facts, sources);
        TagCandidate? best = null;
        Consider(ClassifierScore(found, sources), sources.IsClass ? TagSource.Classifier : TagSource.Hierarchy);
        Consider(DetectorScore(found), TagSource.Detector);
        Consider(SceneScore(facts, sources), TagSource.Scene);
        Consider(PixelScore(facts, sources), TagSource.Pixels);
        return best;

        void Consider(double? score, TagSource source)
        {
            if (score > (best?.Score ?? -1))
                best = new TagCandidate(concept, sources, score.Value, source);
        }
    }

    private double? ClassifierScore(PhotoEvidence found, ConceptSources sources)
    {
        var thresholds = knowledge.Calibration.Thresholds;
        return found.Classifier >= (sources.IsClass ? thresholds.ClassifierLeaf : thresholds.ClassifierNode) ? found.Classifier : null;
    }

    private double? DetectorScore(PhotoEvidence found)
    {
        var thresholds = knowledge.Calibration.Thresholds;
        var isAlone = found.Classifier < thresholds.ClassifierSupports;
        return found.Detector >= (isAlone ? thresholds.DetectorAlone : thresholds.Detector) ? found.Detector : null;
    }

    private double? SceneScore(PhotoFacts facts, ConceptSources sources)
    {
        double? best = null;
        foreach (var index in sources.Scenes)
        {
            var scene = knowledge.Scenes.Scenes[index];
            var probability = facts.SceneProbabilities[index];
            if (probability >= scene.Threshold && probability > (best ?? -1) && (scene.ConceptId != "pet" || SeesCatOrDog(facts)))
                best = probability;
        }

        return best;
    }

    private double? PixelScore(PhotoFacts facts, ConceptSources sources)
    {
        double? best = null;
        foreach (var index in sources.PixelRules)
        {
            var probability = facts.PixelProbabilities[index];
            if (knowledge.Calibration.PixelRules[index].CanBeShown && probability >= knowledge.Calibration.Thresholds.Pixels && probability > (best ?? -1))
                best = probability;
        }

        return best;
    }

    // The scene head takes lions and owls for pets, see scenes.md.
    private bool SeesCatOrDog(PhotoFacts facts) =>
        PetAnimals.Select(knowledge.Vocabulary.Find).OfType<Concept>()
            .Select(concept => PhotoEvidence.Of(facts, knowledge.Evidence.Of(concept)))
            .Any(found => found.Classifier >= PetClassifier || found.Detector >= PetDetector);

    private static void DropDoubtfulAnimal(List<TagCandidate> shown)
    {
        var cat = Highest(shown, Cats);
        var dog = Highest(shown, Dogs);
        if (cat is null || dog is null || Math.Min(cat.Value, dog.Value) >= SureOfBothAnimals)
            return;
        var doubtful = cat < dog ? Cats : Dogs;
        shown.RemoveAll(candidate => doubtful.Contains(candidate.Concept.Id));
    }

    private static double? Highest(List<TagCandidate> shown, string[] ids) =>
        shown.Where(candidate => ids.Contains(candidate.Concept.Id)).Select(candidate => (double?)candidate.Score).Max();
}
