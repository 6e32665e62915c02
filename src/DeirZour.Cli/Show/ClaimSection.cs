using DeirZour.Cli.Rendering;

namespace DeirZour.Cli.Show;

/// <summary>Shows the claims about one event side by side, then the statements in shorter form.</summary>
/// <param name="page">Where to write.</param>
/// <param name="index">The dataset.</param>
internal sealed class ClaimSection(Page page, DatasetIndex index)
{
    private readonly RecordWords _names = new(index);
    private readonly ClaimWords _words = new(index);

    /// <summary>Writes claims.</summary>
    /// <param name="claims">The casualty claims and statements about one event.</param>
    /// <param name="indent">What stands free at the left, in cells.</param>
    public void Write(EquatableArray<Claim> claims, int indent)
    {
        var columns = new ClaimWidths(page.Width, indent);
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

    private void WriteClaim(ClaimNode<CasualtyClaim> node, CasualtyClaim? total, ClaimWidths columns, string guide, string restGuide)
    {
        var claim = node.Claim;
        var below = node.Parts.Count > 0 ? restGuide + "│ " : restGuide;
        page.Row(
            columns.Indent,
            new Cell(new StyledText().Add(CountWords.Describe(claim.Count), Ink.Strong), columns.Count, guide, below),
            new Cell(_words.Whom(claim), columns.Whom),
            new Cell(_words.Speaker(claim), columns.Speaker),
            new Cell(
                claim.Document == total?.Document ? new StyledText().Add("same document", Ink.Faint) : _names.Describe(claim.Document),
                columns.Document));

        if (claim.Scope != Scope.Incident)
        {
            WriteNote(ClaimWords.Covered(claim), columns, below);
        }

        foreach (var restatement in node.Restatements.CountBy(other => _words.Restated(claim, other)))
        {
            WriteNote(restatement.Value == 1 ? restatement.Key : $"{restatement.Key} ({restatement.Value} times)", columns, below);
        }

        foreach (var link in node.OtherLinks)
        {
            WriteNote(_words.Describe(claim, link), columns, below);
        }

        for (var part = 0; part < node.Parts.Count; part++)
        {
            var isLast = part == node.Parts.Count - 1;
            WriteClaim(node.Parts[part], claim, columns, restGuide + (isLast ? "└ " : "├ "), restGuide + (isLast ? "  " : "│ "));
        }
    }

    private void WriteStatement(ClaimNode<Statement> node, ClaimWidths columns)
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
            new Cell(_words.Speaker(node.Claim, isShort: true), columns.Document));

        foreach (var link in node.OtherLinks)
        {
            WriteNote(_words.Describe(node.Claim, link), columns, string.Empty);
        }

        foreach (var part in node.Parts)
        {
            WriteStatement(part, columns);
        }
    }

    private void WriteNote(string note, ClaimWidths columns, string guide) => page.Row(
        columns.Indent,
        new Cell(new StyledText(), columns.Count, guide, guide),
        new Cell(new StyledText().Add(note, Ink.Faint), columns.RightOfCount));

    private void WriteContradiction(Contradiction contradiction, ClaimWidths columns)
    {
        var first = contradiction.Claims[0];
        var text = new StyledText()
            .Add(contradiction.IsApproximate ? "Differ" : "Contradict each other", Ink.Alarm)
            .Add($" on {_names.Coded(first.Victims)} {RecordWords.Describe(first.Outcome)}: ")
            .Add(string.Join(", ", contradiction.Claims
                .Select(claim => $"{CountWords.Describe(claim.Count)} ({_names.Speaker(claim)})")
                .Distinct()));
        page.Paragraph(text, columns.Indent, hanging: Page.Gap);
    }
}
