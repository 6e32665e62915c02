using DeirZour.Cli.Rendering;
using DeirZour.Cli.Show;
using DeirZour.Gazetteers;
using DeirZour.Text;

namespace DeirZour.Cli.Extract;

/// <summary>
/// The claims of a text side by side: on a wide page when, where and scope have columns of their own, on a narrow one they stand under
/// the row as far as there is anything to say.
/// </summary>
internal sealed class ExtractionTable
{
    private const int WideFrom = 120;
    private const int Indent = 2;
    private const int CountWidth = 15;
    private const int OutcomeWidth = 9;
    private const int ScopeWidth = 10;
    private const int OffsetWidth = 7;
    private const int Under = Indent + CountWidth + Page.Gap;

    private readonly Page _page;
    private readonly bool _isWide;
    private readonly int _whomWidth;
    private readonly int _claimantWidth;

    /// <param name="page">Where to write.</param>
    public ExtractionTable(Page page)
    {
        _page = page;
        _isWide = page.Width >= WideFrom;
        var rest = page.Width - Indent - CountWidth - OutcomeWidth - OffsetWidth - (4 * Page.Gap);
        _whomWidth = _isWide ? (rest - ScopeWidth - (3 * Page.Gap)) / 4 : rest * 9 / 20;
        _claimantWidth = _isWide ? rest - ScopeWidth - (3 * Page.Gap) - (3 * _whomWidth) : rest - _whomWidth;
    }

    /// <summary>Writes the claims of a text, with what each is a part of, restates or replaces.</summary>
    public void Write(Extraction extraction)
    {
        WriteRow(Head("Count"), Head("Outcome"), Head("People"), Head("Claimant"), Head("When"), Head("Where"), Head("Scope"), Head("Offset"));
        foreach (var claim in extraction.Claims)
        {
            Write(extraction, claim);
        }
    }

    private static StyledText Head(string title) => new StyledText().Add(title, Ink.Faint);

    /// <summary>Who said it: the claimant, and in brackets that the words are quoted; who passed it on; the word that weakens it.</summary>
    private static StyledText Claimant(Extraction extraction, in ExtractedClaim claim)
    {
        var text = extraction.WordsOrNull(claim.Claimant) is { } claimant
            ? new StyledText().Add(claimant, Ink.When)
            : new StyledText().Add(claim.Voice == Voice.Own ? "own voice" : "not named", Ink.Faint);
        if (claim.Voice == Voice.Quoted)
        {
            text.Add(" (quoted)");
        }

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

    /// <summary>The time as written, and the date that it was resolved to.</summary>
    private static string When(Extraction extraction, in ExtractedClaim claim)
    {
        var when = claim.ToDateReference(extraction.Text, extraction.PublishedOn);
        return Gloss(when?.AsWritten, when?.Date is { } date ? DateWords.Describe(date) : null);
    }

    /// <summary>The place as written, and the name that the gazetteer has for it where that is another.</summary>
    private static string Where(Extraction extraction, in ExtractedClaim claim)
    {
        var where = extraction.Where(claim);
        return Gloss(where?.AsWritten, where?.Place is { } place ? Gazetteer.Syria.Find(place)?.Name : null);
    }

    private static string Gloss(string? written, string? meaning) =>
        written is null || meaning is null || written.Contains(meaning, StringComparison.OrdinalIgnoreCase) ? written ?? string.Empty : $"{written} ({meaning})";

    private void Write(Extraction extraction, in ExtractedClaim claim)
    {
        var when = When(extraction, claim);
        var where = Where(extraction, claim);
        WriteRow(
            new StyledText().Add(CountWords.Describe(claim.Count), Ink.Strong),
            new StyledText().Add(RecordWords.Describe(claim.Outcome), Ink.Of(claim.Outcome)),
            extraction.WordsOrNull(claim.Phrase) ?? RecordWords.Noun(claim.Group, claim.Count is { Min: 1, Max: 1 }),
            Claimant(extraction, claim),
            when,
            where,
            WireNames.Get(claim.Scope),
            NumberWords.Number(claim.Start));
        if (!_isWide)
        {
            var scope = claim.Scope == Scope.Incident ? string.Empty : WireNames.Get(claim.Scope);
            WriteUnder(string.Join(" · ", new[] { scope, when, where }.Where(detail => detail.Length > 0)));
        }

        WriteLink(extraction, "part of", claim.PartOf);
        WriteLink(extraction, "restates", claim.SameAs);
        WriteLink(extraction, "replaces", claim.Supersedes);
    }

    private void WriteRow(
        StyledText count, StyledText outcome, StyledText whom, StyledText claimant, StyledText when, StyledText where, StyledText scope, StyledText offset)
    {
        Cell[] first = [new(count, CountWidth), new(outcome, OutcomeWidth), new(whom, _whomWidth), new(claimant, _claimantWidth)];
        Cell[] wide = _isWide ? [new(when, _whomWidth), new(where, _whomWidth), new(scope, ScopeWidth)] : [];
        _page.Row(Indent, [.. first, .. wide, new Cell(offset, OffsetWidth)]);
    }

    private void WriteLink(Extraction extraction, string relation, int index)
    {
        if (index >= 0)
        {
            WriteUnder($"{relation} {extraction.Cite(index)}");
        }
    }

    private void WriteUnder(string details)
    {
        if (details.Length > 0)
        {
            _page.Paragraph(new StyledText().Add(details, Ink.Faint), Under);
        }
    }
}
