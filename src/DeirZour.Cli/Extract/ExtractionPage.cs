using DeirZour.Cli.Rendering;
using DeirZour.Cli.Show;
using DeirZour.Text;
using Spectre.Console;

namespace DeirZour.Cli.Extract;

/// <summary>Texts for a person: each with its claims marked in colour, the claims as a table under it, and the toll in a sentence.</summary>
internal sealed class ExtractionPage : IExtractionWriter
{
    private const int Indent = 2;
    private const int CountWidth = 15;
    private const int OutcomeWidth = 9;
    private const int ScopeWidth = 10;
    private const int OffsetWidth = 8;

    private readonly Page _page;
    private readonly int _whomWidth;
    private readonly int _claimantWidth;

    /// <param name="console">Where to write, and for whom.</param>
    public ExtractionPage(ToolConsole console)
    {
        _page = new Page(console);
        var rest = _page.Width - Indent - CountWidth - OutcomeWidth - ScopeWidth - OffsetWidth - (5 * Page.Gap);
        _whomWidth = rest / 2;
        _claimantWidth = rest - _whomWidth;
    }

    public void Write(Extraction extraction)
    {
        // What stands between two texts; nothing stands before the first.
        _page.Blank();
        if (extraction.Id.Value is { } id)
        {
            _page.Paragraph(new StyledText().Add(id, Ink.Strong));
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
            WriteTable(extraction);
            _page.Blank();
        }

        _page.Paragraph(Toll(extraction), Indent);
    }

    public void Dispose() => _page.Dispose();

    private static StyledText Toll(Extraction extraction)
    {
        var text = new StyledText();
        foreach (var toll in new[] { extraction.Killed, extraction.Wounded })
        {
            if (toll is not null)
            {
                text.Add(text.ToString().Length == 0 ? "In sum " : " and ")
                    .Add($"{CountWords.Describe(toll.Count)} {RecordWords.Describe(toll.Outcome)}", Ink.Of(toll.Outcome));
            }
        }

        return text.ToString().Length > 0
            ? text.Add(".")
            : text.Add(extraction.Claims.Count == 0 ? "No claims." : "No toll: nobody is counted as killed or wounded in the event reported.", Ink.Faint);
    }

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

    private void WriteTable(Extraction extraction)
    {
        WriteRow(Head("Count"), Head("Outcome"), Head("People"), Head("Claimant"), Head("Scope"), Head("Offset"));
        foreach (var claim in extraction.Claims)
        {
            WriteRow(
                new StyledText().Add(CountWords.Describe(claim.Count), Ink.Strong),
                new StyledText().Add(RecordWords.Describe(claim.Outcome), Ink.Of(claim.Outcome)),
                extraction.WordsOrNull(claim.Phrase) ?? RecordWords.Noun(claim.Group, claim.Count is { Min: 1, Max: 1 }),
                Claimant(extraction, claim),
                WireNames.Get(claim.Scope),
                NumberWords.Number(claim.Start));
            WriteLink(extraction, "part of", claim.PartOf);
            WriteLink(extraction, "restates", claim.SameAs);
            WriteLink(extraction, "replaces", claim.Supersedes);
        }
    }

    private static StyledText Head(string title) => new StyledText().Add(title, Ink.Faint);

    private static StyledText Claimant(Extraction extraction, in ExtractedClaim claim)
    {
        var text = extraction.WordsOrNull(claim.Claimant) is { } claimant
            ? new StyledText().Add(claimant, Ink.When)
            : new StyledText().Add(claim.Voice == Voice.Own ? "own voice" : "not named", Ink.Faint);
        if (extraction.WordsOrNull(claim.Relay) is { } relay)
        {
            text.Add($", via {relay}");
        }

        if (extraction.WordsOrNull(claim.Hedge) is { } hedge)
        {
            text.Add($", “{hedge}”", Ink.Caution);
        }

        return text;
    }

    private void WriteRow(StyledText count, StyledText outcome, StyledText whom, StyledText claimant, StyledText scope, StyledText offset) => _page.Row(
        Indent,
        new Cell(count, CountWidth),
        new Cell(outcome, OutcomeWidth),
        new Cell(whom, _whomWidth),
        new Cell(claimant, _claimantWidth),
        new Cell(scope, ScopeWidth),
        new Cell(offset, OffsetWidth));

    private void WriteLink(Extraction extraction, string relation, int index)
    {
        if (index >= 0)
        {
            var other = extraction.Claims[index];
            _page.Paragraph(
                new StyledText().Add($"{relation} “{extraction.WordsOrNull(other.Start..(other.Start + other.Length))}” at {NumberWords.Number(other.Start)}", Ink.Faint),
                Indent + CountWidth + Page.Gap);
        }
    }
}
