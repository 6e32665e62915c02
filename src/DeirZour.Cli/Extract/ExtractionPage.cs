using DeirZour.Cli.Rendering;
using Spectre.Console;

namespace DeirZour.Cli.Extract;

/// <summary>Texts for a person: each with its claims marked in colour, the claims as a table under it, and the toll in a sentence.</summary>
internal sealed class ExtractionPage : IExtractionWriter
{
    private const int Indent = 2;

    private readonly Page _page;
    private readonly ExtractionTable _table;

    /// <param name="console">Where to write, and for whom.</param>
    public ExtractionPage(ToolConsole console)
    {
        _page = new Page(console);
        _table = new ExtractionTable(_page);
    }

    public void Write(Extraction extraction)
    {
        // What stands between two texts; nothing stands before the first.
        _page.Blank();
        if (extraction.Heading is { } heading)
        {
            _page.Paragraph(new StyledText().Add(heading, Ink.Strong));
        }

        if (extraction.Error is { } error)
        {
            _page.Paragraph(new StyledText().Add(error, Ink.Alarm), Indent);
            return;
        }

        WriteText(extraction);
        _page.Blank();
        if (extraction.Claims.Count > 0)
        {
            _table.Write(extraction);
            _page.Blank();
        }

        _page.Paragraph(TollWords.Sum(extraction), Indent);
        foreach (var toll in extraction.Tolls.Where(toll => toll.Claims.Count + toll.Named + toll.LeftOut.Count > 1))
        {
            _page.Paragraph(TollWords.Explain(extraction, toll), Indent, hanging: Indent);
        }
    }

    public void Dispose() => _page.Dispose();

    /// <summary>Where the text gets a style: counts in that of their outcome, and claimants.</summary>
    private static List<(int Start, int End, Style Style)> Marks(Extraction extraction)
    {
        List<(int Start, int End, Style Style)> marks = [];
        foreach (var claim in extraction.Claims)
        {
            marks.Add((claim.Start, claim.Start + claim.Length, Ink.Of(claim.Outcome).Decoration(Decoration.Bold | Decoration.Underline)));
            marks.Add((claim.Claimant.Start.Value, claim.Claimant.End.Value, Ink.When));
        }

        marks.Sort((left, right) => left.Start.CompareTo(right.Start));
        return marks;
    }

    private void WriteText(Extraction extraction)
    {
        var text = extraction.Text.TrimEnd();
        var marks = Marks(extraction);
        var next = 0;
        foreach (var line in text.Split('\n'))
        {
            var (position, end) = (line.Start.Value, line.End.Value);
            var styled = new StyledText();
            while (next < marks.Count && marks[next].Start < end)
            {
                var (markStart, markEnd, style) = marks[next];
                var from = Math.Max(markStart, position);
                var to = Math.Min(markEnd, end);
                if (from < to)
                {
                    styled.Add(new string(text[position..from])).Add(new string(text[from..to]), style);
                    position = to;
                }

                if (markEnd > end)
                {
                    break;
                }

                next++;
            }

            _page.Paragraph(styled.Add(new string(text[position..end])), Indent);
        }
    }
}
