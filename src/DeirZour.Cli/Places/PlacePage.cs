using System.Globalization;
using DeirZour.Cli.Rendering;
using DeirZour.Gazetteers;

namespace DeirZour.Cli.Places;

/// <summary>Names for a person: each with a table of the places that it may mean.</summary>
internal sealed class PlacePage : IPlaceWriter
{
    private const int Indent = 2;
    private const int ScoreWidth = 5;
    private const int HowWidth = 11;
    private const int KindWidth = 15;

    private readonly Page _page;
    private readonly Gazetteer _gazetteer;
    private readonly int _placeWidth;
    private readonly int _withinWidth;

    /// <param name="console">Where to write, and for whom.</param>
    /// <param name="gazetteer">Where the places are.</param>
    public PlacePage(ToolConsole console, Gazetteer gazetteer)
    {
        _page = new Page(console);
        _gazetteer = gazetteer;
        var rest = _page.Width - Indent - ScoreWidth - HowWidth - KindWidth - (4 * Page.Gap);
        _placeWidth = rest / 2;
        _withinWidth = rest - _placeWidth;
    }

    public void Write(PlaceQuery query, EquatableArray<PlaceCandidate> matches)
    {
        // What stands between two names; nothing stands before the first.
        _page.Blank();
        _page.Paragraph(new StyledText().Add(query.Error is null ? query.Name : query.Id.Value ?? "(no id)", Ink.Strong));
        if (query.Error is { } error)
        {
            _page.Paragraph(new StyledText().Add(error, Ink.Alarm), Indent);
            return;
        }

        if (matches.IsEmpty)
        {
            _page.Paragraph(new StyledText().Add("No place of such a name.", Ink.Faint), Indent);
            return;
        }

        WriteRow(Head("Score"), Head("Match"), Head("Kind"), Head("Place"), Head("In"));
        foreach (var match in matches)
        {
            Write(match);
        }
    }

    public void Dispose() => _page.Dispose();

    private static StyledText Head(string title) => new StyledText().Add(title, Ink.Faint);

    private void Write(PlaceCandidate match)
    {
        WriteRow(
            match.Score.ToString("0.00", CultureInfo.InvariantCulture),
            WireNames.Get(match.How),
            KindWords.Describe(match.Place.Kind),
            new StyledText().Add(match.Place.Name, Ink.Strong),
            Within(match.Place));

        // The id and the point are to be copied, so that they stand on a line of their own.
        var point = match.Place.Point is { } known ? $"  {known}" : "";
        var rules = string.Join(", ", RuleNames.Of(match.Rules));
        _page.Paragraph(new StyledText().Add($"{match.Place.Id}{point}{(rules.Length == 0 ? "" : "  ")}{rules}", Ink.Faint), Indent + ScoreWidth + Page.Gap);
    }

    /// <summary>What the place belongs to next, and its governorate or else its country.</summary>
    private string Within(Place place)
    {
        var above = _gazetteer.Ancestors(place.Id);
        var division = above.FirstOrDefault(ancestor => ancestor.Kind == PlaceKind.Province) ?? (above.IsEmpty ? null : above[^1]);
        return string.Join(", ", above.Take(1).Append(division).OfType<Place>().Distinct().Select(ancestor => ancestor.Name));
    }

    private void WriteRow(StyledText score, StyledText how, StyledText kind, StyledText place, StyledText within) => _page.Row(
        Indent,
        new Cell(score, ScoreWidth),
        new Cell(how, HowWidth),
        new Cell(kind, KindWidth),
        new Cell(place, _placeWidth),
        new Cell(within, _withinWidth));
}
