using DeirZour.Cli.Rendering;

namespace DeirZour.Cli.Show;

/// <summary>Shows the claims about one event side by side, then the statements in shorter form.</summary>
/// <param name="page">Where to write.</param>
/// <param name="index">The dataset.</param>
internal sealed class ClaimSection(Page page, DatasetIndex index)
{
    private readonly RecordWords _words = new(index);

    /// <summary>Writes claims.</summary>
    /// <param name="claims">The casualty claims and statements about one event.</param>
    /// <param name="indent">What stands free at the left, in cells.</param>
    public void Write(EquatableArray<Claim> claims, int indent)
    {
        var columns = new ClaimColumns(page.Width, indent);
        var casualties = ClaimForest<CasualtyClaim>.Build([.. claims.OfType<CasualtyClaim>()]);
        foreach (var node in casualties
            .OrderBy(node => node.Claim.Outcome)
            .ThenBy(node => node.Claim.Scope)
            .ThenBy(node => node.Claim.Victims.Group))
        {
            WriteClaim(node, null, columns, guide: string.Empty, restGuide: string.Empty);
        }

        foreach (var contradiction in Contradictions.Find(index, casualties))
        {
            WriteContradiction(contradiction, columns);
        }

        var statements = ClaimForest<Statement>.Build([.. claims.OfType<Statement>()]);
        if (casualties.Count > 0 && statements.Count > 0)
        {
            page.Blank();
        }

        foreach (var node in statements)
        {
            WriteStatement(node, columns);
        }
    }

    private void WriteClaim(ClaimNode<CasualtyClaim> node, CasualtyClaim? total, ClaimColumns columns, string guide, string restGuide)
    {
        var claim = node.Claim;
        var below = node.Parts.Count > 0 ? restGuide + "│ " : restGuide;
        page.Row(
            columns.Indent,
            new Cell(new StyledText().Add(CountWords.Describe(claim.Count), Ink.Strong), columns.Count, guide, below),
            new Cell(Whom(claim), columns.Whom),
            new Cell(Speaker(claim), columns.Speaker),
            new Cell(
                claim.Document == total?.Document ? new StyledText().Add("same document", Ink.Faint) : _words.Describe(claim.Document),
                columns.Document));

        if (claim.Scope != Scope.Incident)
        {
            WriteNote(Covered(claim), columns, below);
        }

        foreach (var restatement in node.Restatements.CountBy(other => Restated(claim, other)))
        {
            WriteNote(restatement.Value == 1 ? restatement.Key : $"{restatement.Key} ({restatement.Value} times)", columns, below);
        }

        foreach (var link in node.OtherLinks)
        {
            WriteNote(Describe(claim, link), columns, below);
        }

        for (var part = 0; part < node.Parts.Count; part++)
        {
            var isLast = part == node.Parts.Count - 1;
            WriteClaim(node.Parts[part], claim, columns, restGuide + (isLast ? "└ " : "├ "), restGuide + (isLast ? "  " : "│ "));
        }
    }

    private void WriteStatement(ClaimNode<Statement> node, ClaimColumns columns)
    {
        var summary = new StyledText().Add(node.Claim.Summary);
        if (node.Restatements.Count > 0)
        {
            summary.Add($" (said {node.Restatements.Count + 1} times)", Ink.Faint);
        }

        page.Row(
            columns.Indent,
            new Cell(new StyledText().Add(RecordWords.Words(node.Claim.Kind.Code), Ink.Faint), columns.Count),
            new Cell(summary, columns.WhomAndSpeaker),
            new Cell(Speaker(node.Claim, isShort: true), columns.Document));

        foreach (var link in node.OtherLinks)
        {
            WriteNote(Describe(node.Claim, link), columns, string.Empty);
        }

        foreach (var part in node.Parts)
        {
            WriteStatement(part, columns);
        }
    }

    private void WriteNote(string note, ClaimColumns columns, string guide) => page.Row(
        columns.Indent,
        new Cell(new StyledText(), columns.Count, guide, guide),
        new Cell(new StyledText().Add(note, Ink.Faint), columns.RightOfCount));

    private void WriteContradiction(Contradiction contradiction, ClaimColumns columns)
    {
        var first = contradiction.Claims[0];
        var text = new StyledText()
            .Add(contradiction.IsApproximate ? "Differ" : "Contradict each other", Ink.Alarm)
            .Add($" on {_words.Coded(first.Victims)} {RecordWords.Describe(first.Outcome)}: ")
            .Add(string.Join(", ", contradiction.Claims
                .Select(claim => $"{CountWords.Describe(claim.Count)} ({_words.Speaker(claim)})")
                .Distinct()));
        page.Paragraph(text, columns.Indent, hanging: Page.Gap);
    }

    private StyledText Whom(CasualtyClaim claim) =>
        new StyledText().Add(_words.Whom(claim)).Add(" ").Add(RecordWords.Describe(claim.Outcome), Ink.Of(claim.Outcome));

    /// <summary>What the number covers, if not just the event: "cumulative, since 2014".</summary>
    private static string Covered(CasualtyClaim claim) =>
        RecordWords.Describe(claim.When) is { } when ? $"{WireNames.Get(claim.Scope)}, {when}" : WireNames.Get(claim.Scope);

    /// <summary>Who says it, in whose voice, through whom, with which hedges.</summary>
    private StyledText Speaker(Claim claim, bool isShort = false)
    {
        var attribution = claim.Attribution;
        var text = new StyledText().Add(_words.Speaker(claim));
        if (attribution.Claimant is null && !isShort)
        {
            text.Add(attribution.Voice == Voice.Own ? ", own voice" : ", source not named", Ink.Faint);
        }

        if (attribution.Voice == Voice.Quoted)
        {
            text.Add(", quoted", Ink.Faint);
        }

        if (!attribution.Relays.IsEmpty)
        {
            text.Add($", via {string.Join(", ", attribution.Relays.Select(_words.Name))}");
        }

        foreach (var hedge in attribution.Hedges)
        {
            text.Add($", “{hedge}”", Ink.Caution);
        }

        return text;
    }

    /// <summary>What a restatement says otherwise than the claim that it restates.</summary>
    private string Restated(CasualtyClaim claim, CasualtyClaim other)
    {
        var whom = _words.Whom(other);
        List<string> parts = [$"also {(whom == _words.Whom(claim) ? CountWords.Describe(other.Count) : CountWords.Describe(other.Count, whom))}"];
        if (other.Attribution != claim.Attribution)
        {
            parts.Add(Speaker(other).ToString());
        }

        if (other.Scope != claim.Scope)
        {
            parts.Add(Covered(other));
        }

        if (other.Document != claim.Document)
        {
            parts.Add(_words.Describe(other.Document));
        }

        return string.Join(", ", parts);
    }

    private string Describe(Claim claim, ClaimLink link)
    {
        var relation = link.Kind switch
        {
            LinkKind.PartOf => "part of",
            LinkKind.SameAs => "restates",
            LinkKind.Supersedes => "replaces",
            LinkKind.Contradicts => "set by the text against",
            _ => throw new ArgumentOutOfRangeException(nameof(link), link.Kind, "Expected a member of LinkKind."),
        };
        return index.Find(link.Target) switch
        {
            CasualtyClaim target => $"{relation} {_words.Brief(target)}{Elsewhere(claim, target)}",
            Statement target => $"{relation} “{target.Summary}”{Elsewhere(claim, target)}",
            _ => $"{relation} {link.Target}",
        };
    }

    private static string Elsewhere(Claim claim, Claim target) =>
        target.Event == claim.Event ? string.Empty : target.Event is { } id ? $", under {id}" : ", under no event";
}
