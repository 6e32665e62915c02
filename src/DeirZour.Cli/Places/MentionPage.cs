using System.Globalization;
using DeirZour.Cli.Rendering;
using DeirZour.Gazetteers;

namespace DeirZour.Cli.Places;

/// <summary>Texts for a person: each with a table of the places that it names.</summary>
internal sealed class MentionPage : IMentionWriter
{
    private const int Indent = 2;
    private const int OffsetWidth = 7;
    private const int PrecisionWidth = 13;

    private readonly Page _page;
    private readonly int _phraseWidth;
    private readonly int _placeWidth;

    /// <param name="console">Where to write, and for whom.</param>
    public MentionPage(ToolConsole console)
    {
        _page = new Page(console);
        var rest = _page.Width - Indent - OffsetWidth - PrecisionWidth - (3 * Page.Gap);
        _phraseWidth = rest / 2;
        _placeWidth = rest - _phraseWidth;
    }

    public void Write(string id, ReadOnlySpan<char> text, IReadOnlyList<PlaceMention> mentions)
    {
        // What stands between two texts; nothing stands before the first.
        _page.Blank();
        _page.Paragraph(new StyledText().Add(id, Ink.Strong));
        if (mentions.Count == 0)
        {
            _page.Paragraph(new StyledText().Add("No places.", Ink.Faint), Indent);
            return;
        }

        WriteRow(Head("Offset"), Head("Where"), Head("Precision"), Head("Place"));
        foreach (var mention in mentions)
        {
            WriteRow(
                mention.Start.ToString(CultureInfo.InvariantCulture),
                new StyledText().Add(new string(text[mention.Phrase]), Ink.Strong),
                WireNames.Get(mention.Precision),
                $"{mention.Place.Name} ({mention.Place.Id})");
        }
    }

    public void Dispose() => _page.Dispose();

    private static StyledText Head(string title) => new StyledText().Add(title, Ink.Faint);

    private void WriteRow(StyledText offset, StyledText phrase, StyledText precision, StyledText place) => _page.Row(
        Indent,
        new Cell(offset, OffsetWidth),
        new Cell(phrase, _phraseWidth),
        new Cell(precision, PrecisionWidth),
        new Cell(place, _placeWidth));
}
