using DeirZour.Cli.Rendering;

namespace DeirZour.Cli.Show;

/// <summary>The widths of the four columns of a claim, in cells.</summary>
internal readonly struct ClaimWidths
{
    /// <summary>Shares what is left of a line among the columns.</summary>
    /// <param name="pageWidth">The width of the page.</param>
    /// <param name="indent">What stands free at the left.</param>
    public ClaimWidths(int pageWidth, int indent)
    {
        Indent = indent;
        Count = 16;
        var rest = pageWidth - indent - Count - (3 * Page.Gap);
        Whom = rest * 30 / 100;
        Document = rest * 34 / 100;
        Speaker = rest - Whom - Document;
    }

    public int Indent { get; }

    public int Count { get; }

    public int Whom { get; }

    public int Speaker { get; }

    public int Document { get; }

    /// <summary>Whom and speaker as one column.</summary>
    public int WhomAndSpeaker => Whom + Page.Gap + Speaker;

    /// <summary>Everything right of the count as one column.</summary>
    public int RightOfCount => WhomAndSpeaker + Page.Gap + Document;
}
