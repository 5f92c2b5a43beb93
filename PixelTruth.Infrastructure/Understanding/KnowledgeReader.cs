using PixelTruth.Domain.Understanding;
using PixelTruth.Infrastructure.Understanding.Data;

namespace PixelTruth.Infrastructure.Understanding;

/// <summary>Reads what the packs know besides their networks: vocabulary, maps, constants and matrices.</summary>
public static class KnowledgeReader
{
    /// <summary>Reads the packs <c>concepts</c>, <c>scenes</c> and <c>general</c>. Their hashes are checked elsewhere, before.</summary>
    /// <param name="modelsFolder">The folder that holds the packs.</param>
    /// <exception cref="InvalidDataException">A file is damaged; the message names it.</exception>
    /// <exception cref="IOException">A file is missing or unreadable.</exception>
    public static Knowledge Read(string modelsFolder)
    {
        var concepts = Path.Combine(modelsFolder, "concepts");
        var vocabulary = VocabularyReader.Read(Path.Combine(concepts, "concepts.tsv"));
        var calibration = CalibrationReader.Read(Path.Combine(concepts, "calibration.json"));
        var scenes = SceneHeadReader.Read(Path.Combine(modelsFolder, "scenes"));
        var evidence = new EvidenceReader(vocabulary);
        var map = evidence.Read(concepts, calibration, scenes);
        return new Knowledge
        {
            Vocabulary = vocabulary,
            Calibration = calibration,
            Scenes = scenes,
            Evidence = map,
            Embeddings = ReadEmbeddings(concepts, vocabulary.Concepts.Count, calibration.DetectorColumns.Count, evidence.ClassConcepts),
            Descriptor = DescriptorReader.Read(Path.Combine(modelsFolder, "general")),
        };
    }

    private static ConceptEmbeddings ReadEmbeddings(string folder, int concepts, int objects, IReadOnlyList<int> classConcepts)
    {
        const int text = ConceptEmbeddings.Length;
        const int image = 1280;
        return new ConceptEmbeddings(
            NpyFile.ReadRows(Path.Combine(folder, "concept_embeddings.f16.npy"), concepts, text),
            classConcepts,
            NpyFile.ReadRows(Path.Combine(folder, "detector_text_embeddings.f32.npy"), objects, text),
            NpyFile.ReadRows(Path.Combine(folder, "text_mean.f32.npy"), text),
            NpyFile.ReadRows(Path.Combine(folder, "ridge_image_to_text.f16.npy"), image, text),
            NpyFile.ReadRows(Path.Combine(folder, "image_embedding_mean.f32.npy"), image));
    }
}
