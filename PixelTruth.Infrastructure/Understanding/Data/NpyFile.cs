using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;

namespace PixelTruth.Infrastructure.Understanding.Data;

/// <summary>An array of NumPy's .npy format as 32-bit numbers.</summary>
/// <param name="Shape">Length of every dimension.</param>
/// <param name="Values">In file order.</param>
/// <param name="IsColumnMajor">True when the first index runs fastest.</param>
internal sealed partial record NpyFile(int[] Shape, float[] Values, bool IsColumnMajor)
{
    private const int Preamble = 10;
    private static readonly byte[] Magic = [0x93, (byte)'N', (byte)'U', (byte)'M', (byte)'P', (byte)'Y', 1];

    /// <summary>Reads little-endian float16 or float32, format version 1.</summary>
    /// <exception cref="InvalidDataException">It is something else or cut short.</exception>
    public static NpyFile Read(string path)
    {
        var name = Path.GetFileName(path);
        var bytes = File.ReadAllBytes(path).AsSpan();
        if (bytes.Length < Preamble || !bytes.StartsWith(Magic))
            throw new InvalidDataException($"{name} is not an .npy file of version 1.");
        var headerLength = bytes[8] | (bytes[9] << 8);
        if (bytes.Length < Preamble + headerLength)
            throw new InvalidDataException($"{name} is cut short.");
        var header = Encoding.ASCII.GetString(bytes.Slice(Preamble, headerLength));
        var shape = ShapePattern().Match(header).Groups[1].Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(int.Parse).ToArray();
        var values = Convert(bytes[(Preamble + headerLength)..], TypePattern().Match(header).Groups[1].Value, name);
        if (values.Length != shape.Aggregate(1, (product, length) => product * length))
            throw new InvalidDataException($"{name} does not hold as many numbers as its header says.");
        return new NpyFile(shape, values, header.Contains("'fortran_order': True", StringComparison.Ordinal));
    }

    /// <summary>Reads an array whose shape must be the given one, with the last index running fastest.</summary>
    /// <exception cref="InvalidDataException">Format or shape differ.</exception>
    public static float[] ReadRows(string path, params int[] shape)
    {
        var file = ReadShaped(path, shape);
        return file.IsColumnMajor && shape.Length == 2 ? Transpose(file.Values, shape[1], shape[0]) : file.Values;
    }

    /// <summary>Reads a matrix of the given shape with the first index running fastest.</summary>
    /// <exception cref="InvalidDataException">Format or shape differ.</exception>
    public static float[] ReadColumns(string path, int rows, int columns)
    {
        var file = ReadShaped(path, [rows, columns]);
        return file.IsColumnMajor ? file.Values : Transpose(file.Values, rows, columns);
    }

    private static NpyFile ReadShaped(string path, int[] shape)
    {
        var file = Read(path);
        return file.Shape.SequenceEqual(shape)
            ? file
            : throw new InvalidDataException($"{Path.GetFileName(path)} has the shape {string.Join('x', file.Shape)}, expected {string.Join('x', shape)}.");
    }

    private static float[] Transpose(float[] values, int rows, int columns)
    {
        var transposed = new float[values.Length];
        for (var index = 0; index < values.Length; index++)
            transposed[(index % columns * rows) + (index / columns)] = values[index];
        return transposed;
    }

    private static float[] Convert(ReadOnlySpan<byte> data, string type, string name)
    {
        switch (type)
        {
            case "<f4":
                return MemoryMarshal.Cast<byte, float>(data).ToArray();
            case "<f2":
                var values = new float[data.Length / 2];
                TensorPrimitives.ConvertToSingle(MemoryMarshal.Cast<byte, Half>(data), values);
                return values;
            default:
                throw new InvalidDataException($"{name} holds numbers of the type '{type}'; only <f4 and <f2 are read.");
        }
    }

    [GeneratedRegex(@"'shape': \(([^)]*)\)")]
    private static partial Regex ShapePattern();

    [GeneratedRegex("'descr': '([^']*)'")]
    private static partial Regex TypePattern();
}
