using DeirZour.Cli.Extract;
using DeirZour.Cli.Inputs;
using DeirZour.Gazetteers;

namespace DeirZour.Cli.Places;

/// <summary>Finds the places that names may mean: names of the command line, or of records one a line.</summary>
/// <param name="gazetteer">Where to look.</param>
/// <param name="output">Takes the results.</param>
internal sealed class PlaceResolution(Gazetteer gazetteer, PlaceOutput output)
{
    private const int PieceLength = 8 << 10;
    private readonly PlaceQueryLine _line = new(gazetteer);

    /// <summary>Whether a line could not be read.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Looks a name up.</summary>
    public void Resolve(string name)
    {
        using var piece = new MemoryStream();
        using (var writer = output.CreateWriter(piece))
        {
            Write(writer, new PlaceQuery { Id = new TextId(name), Name = name });
        }

        output.Add(piece.GetBuffer().AsSpan(0, (int)piece.Length));
    }

    /// <summary>Looks the names of an input up, one a line.</summary>
    /// <param name="input">The input.</param>
    /// <param name="name">What the command line calls it.</param>
    /// <exception cref="IOException">It cannot be read to its end.</exception>
    public void Resolve(LineInput input, string name)
    {
        var file = InputFile.DisplayName(name);
        var filter = new LineFilter((lines, firstNumber, piece) => Run(lines, firstNumber, file, piece), output.Add, PieceLength);
        HasErrors |= !filter.Run(input, (number, piece) =>
        {
            using var writer = output.CreateWriter(piece);
            Write(writer, new PlaceQuery { Error = $"{file}({number}): {LineFilter.TooLong}" });
        });
    }

    private bool Run(ReadOnlySpan<byte> lines, long number, string file, Stream piece)
    {
        using var writer = output.CreateWriter(piece);
        var isFine = true;
        while (!lines.IsEmpty)
        {
            var end = lines.IndexOf((byte)'\n');
            var line = end < 0 ? lines : lines[..end];
            lines = end < 0 ? [] : lines[(end + 1)..];
            if (!line.Trim(" \t\r"u8).IsEmpty)
            {
                var query = _line.Read(line, file, number);
                isFine &= query.Error is null;
                Write(writer, query);
            }

            number++;
        }

        return isFine;
    }

    private void Write(IPlaceWriter writer, PlaceQuery query) =>
        writer.Write(query, query.Error is null ? gazetteer.Resolve(query.Name, query.Context) : []);
}
