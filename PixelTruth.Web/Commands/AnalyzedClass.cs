namespace PixelTruth.Web.Commands;

/// <summary>A class of the classifier in the JSON that <c>analyze</c> writes.</summary>
internal sealed record AnalyzedClass(string Label, string Wnid, double Probability);
