using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Text;

namespace PixelTruth.Domain.Understanding;

/// <summary>
/// <see cref="PhotoFacts"/> as one compact blob of about 6 KB: a version byte, then float16 columns (the 16 measures, whose range
/// is wider, in float32), hashes, grey picture, objects and palette. Little-endian.
/// </summary>
public static class PhotoFactsCodec
{
    private const byte Version = 1;
    private const int GreyLength = 1024;

    /// <summary>Encodes; decoding gives the same values rounded to float16.</summary>
    public static byte[] Encode(PhotoFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        using var stream = new MemoryStream(8192);
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(Version);
        WriteHalves(writer, facts.ClassProbabilities);
        WriteHalves(writer, facts.DetectorProbabilities);
        WriteHalves(writer, facts.Semantic);
        WriteHalves(writer, facts.Ridge);
        WriteHalves(writer, facts.PixelProbabilities);
        WriteHalves(writer, facts.SceneProbabilities);
        WriteHalves(writer, facts.PixelFeatures);
        WriteHalves(writer, facts.Descriptor ?? []);
        foreach (var measure in facts.Measures)
            writer.Write(measure);
        writer.Write(facts.Hash);
        writer.Write(facts.MirroredHash);
        writer.Write(facts.Grey32);
        WriteObjects(writer, facts.Objects);
        WritePalette(writer, facts.Palette);
        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>Decodes.</summary>
    /// <exception cref="InvalidDataException">The blob is of another version, cut short or too long.</exception>
    public static PhotoFacts Decode(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        using var stream = new MemoryStream(bytes, writable: false);
        using var reader = new BinaryReader(stream, Encoding.UTF8);
        try
        {
            var version = reader.ReadByte();
            if (version != Version)
                throw new InvalidDataException($"The facts are of version {version}; this program reads version {Version}. Read the photo again.");
            var facts = Read(reader);
            return stream.Position == stream.Length ? facts : throw new InvalidDataException("The facts are longer than they should be. Read the photo again.");
        }
        catch (EndOfStreamException cut)
        {
            throw new InvalidDataException("The facts are cut short. Read the photo again.", cut);
        }
    }

    private static PhotoFacts Read(BinaryReader reader)
    {
        var classes = ReadHalves(reader);
        var detector = ReadHalves(reader);
        var semantic = ReadHalves(reader);
        var ridge = ReadHalves(reader);
        var pixels = ReadHalves(reader);
        var scenes = ReadHalves(reader);
        var features = ReadHalves(reader);
        var descriptor = ReadHalves(reader);
        var measures = new float[SceneMeasures.Count];
        for (var index = 0; index < measures.Length; index++)
            measures[index] = reader.ReadSingle();
        return new PhotoFacts
        {
            ClassProbabilities = classes,
            DetectorProbabilities = detector,
            Semantic = semantic,
            Ridge = ridge,
            PixelProbabilities = pixels,
            SceneProbabilities = scenes,
            PixelFeatures = features,
            Descriptor = descriptor.Length == 0 ? null : descriptor,
            Measures = measures,
            Hash = reader.ReadUInt64(),
            MirroredHash = reader.ReadUInt64(),
            Grey32 = ReadExactly(reader, GreyLength),
            Objects = ReadObjects(reader),
            Palette = ReadPalette(reader),
        };
    }

    private static void WriteHalves(BinaryWriter writer, float[] values)
    {
        var halves = new Half[values.Length];
        TensorPrimitives.ConvertToHalf(values, halves);
        writer.Write((ushort)halves.Length);
        writer.Write(MemoryMarshal.AsBytes<Half>(halves));
    }

    private static float[] ReadHalves(BinaryReader reader)
    {
        var bytes = ReadExactly(reader, reader.ReadUInt16() * 2);
        var values = new float[bytes.Length / 2];
        TensorPrimitives.ConvertToSingle(MemoryMarshal.Cast<byte, Half>(bytes), values);
        return values;
    }

    private static byte[] ReadExactly(BinaryReader reader, int count)
    {
        var bytes = reader.ReadBytes(count);
        return bytes.Length == count ? bytes : throw new EndOfStreamException();
    }

    private static void WriteObjects(BinaryWriter writer, IReadOnlyList<DetectedObject> objects)
    {
        writer.Write((ushort)objects.Count);
        foreach (var item in objects)
        {
            writer.Write((byte)item.CocoId);
            writer.Write((Half)item.Probability);
            writer.Write((Half)item.Box.Left);
            writer.Write((Half)item.Box.Top);
            writer.Write((Half)item.Box.Right);
            writer.Write((Half)item.Box.Bottom);
        }
    }

    private static DetectedObject[] ReadObjects(BinaryReader reader)
    {
        var objects = new DetectedObject[reader.ReadUInt16()];
        for (var index = 0; index < objects.Length; index++)
        {
            var id = reader.ReadByte();
            var probability = (float)reader.ReadHalf();
            objects[index] = new DetectedObject(id, probability, new Box((float)reader.ReadHalf(), (float)reader.ReadHalf(), (float)reader.ReadHalf(), (float)reader.ReadHalf()));
        }

        return objects;
    }

    private static void WritePalette(BinaryWriter writer, IReadOnlyList<PaletteColour> palette)
    {
        writer.Write((byte)palette.Count);
        foreach (var colour in palette)
        {
            writer.Write(colour.Name);
            writer.Write(colour.Rgb);
            writer.Write((Half)colour.Share);
        }
    }

    private static PaletteColour[] ReadPalette(BinaryReader reader)
    {
        var palette = new PaletteColour[reader.ReadByte()];
        for (var index = 0; index < palette.Length; index++)
            palette[index] = new PaletteColour(reader.ReadString(), reader.ReadInt32(), (float)reader.ReadHalf());
        return palette;
    }
}
