using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace DeirZour.Cli.Rendering;

/// <summary>Writes paragraphs and rows of columns to standard output, without a blank at the end of a line.</summary>
/// <remarks>Without colour there is not one escape code. Dispose to flush.</remarks>
internal sealed class Page : IDisposable
{
    /// <summary>The cells between two columns.</summary>
    public const int Gap = 2;

    private const string LeftToRightMark = "\u200E";
    private const int MinWidth = 60;
    private const int MaxWidth = 160;

    private readonly StreamWriter _writer;
    private readonly IAnsiConsole? _console;

    public Page(ToolConsole console)
    {
        Width = Math.Clamp(console.Width, MinWidth, MaxWidth);
        _writer = new StreamWriter(console.Output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        _console = console.Color ? ColorConsole(_writer) : null;
    }

    /// <summary>The width in cells that everything fits in.</summary>
    public int Width { get; }

    /// <summary>An empty line.</summary>
    public void Blank() => WriteLine([]);

    /// <summary>A paragraph whose further lines stand <paramref name="hanging"/> cells farther right than the first.</summary>
    public void Paragraph(StyledText text, int indent = 0, int hanging = 0)
    {
        var first = true;
        foreach (var line in text.Wrap(Width - indent - hanging))
        {
            WriteLine([Segment.Padding(first ? indent : indent + hanging), .. Isolated(line)]);
            first = false;
        }
    }

    /// <summary>A line that is never broken, because something in it must be copied or followed whole.</summary>
    public void Line(StyledText text, int indent = 0) => WriteLine([Segment.Padding(indent), .. text.Wrap(int.MaxValue)[0]]);

    /// <summary>Cells side by side, each wrapped to its own width.</summary>
    public void Row(int indent, params ReadOnlySpan<Cell> cells)
    {
        var columns = new List<List<Segment>>[cells.Length];
        for (var column = 0; column < cells.Length; column++)
        {
            columns[column] = cells[column].Text.Wrap(cells[column].Width - cells[column].Guide.Length);
        }

        var height = columns.Max(lines => lines.Count);
        for (var index = 0; index < height; index++)
        {
            List<Segment> line = [];
            var start = indent;
            for (var column = 0; column < cells.Length; column++)
            {
                var guide = index == 0 ? cells[column].Guide : cells[column].RestGuide;
                var content = index < columns[column].Count ? columns[column][index] : [];
                if (guide.Length > 0 || content.Count > 0)
                {
                    line.Add(Segment.Padding(start - Segment.CellCount(line)));
                    line.Add(new Segment(guide, Ink.Faint));
                    line.AddRange(Isolated(content));
                }

                start += cells[column].Width + Gap;
            }

            WriteLine(line);
        }
    }

    public void Dispose() => _writer.Dispose();

    /// <summary>
    /// Text from right to left between left-to-right marks, which take no cell: terminals that reorder text then leave the
    /// columns around it in their places.
    /// </summary>
    private static List<Segment> Isolated(List<Segment> text) =>
        text.Exists(segment => SafeText.RunsRightToLeft(segment.Text)) ? [new Segment(LeftToRightMark), .. text, new Segment(LeftToRightMark)] : text;

    private static IAnsiConsole ColorConsole(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = int.MaxValue;
        return console;
    }

    private void WriteLine(List<Segment> line)
    {
        var end = line.FindLastIndex(segment => !segment.IsWhiteSpace);
        line.RemoveRange(end + 1, line.Count - end - 1);
        if (line.Count > 0)
        {
            line[^1] = new Segment(line[^1].Text.TrimEnd(), line[^1].Style);
        }

        if (_console is not null)
        {
            _console.Write(new Segments([.. line, Segment.LineBreak]));
            return;
        }

        foreach (var segment in line)
        {
            _writer.Write(segment.Text);
        }

        _writer.Write('\n');
    }

    private sealed class Segments(IEnumerable<Segment> segments) : Renderable
    {
        protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth) => segments;
    }
}
