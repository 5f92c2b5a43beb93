using PixelTruth.Domain.Photos;
using PixelTruth.Domain.Understanding;
using PixelTruth.Web.Shared;

namespace PixelTruth.Web.Photos;

/// <summary>Photos in words.</summary>
internal static class PhotoCellWords
{
    /// <summary>The alternative text of a photo.</summary>
    public static string Alt(this PhotoCell cell, Vocabulary vocabulary) => Say.Alt(
        cell.Caption,
        cell.SaidByPeople.Select(vocabulary.NameOf),
        cell.SeenByModel.Select(vocabulary.NameOf),
        cell.TakenAt,
        cell.State is PhotoState.Indexed);
}
