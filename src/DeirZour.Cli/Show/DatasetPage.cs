using DeirZour.Cli.Rendering;
using static DeirZour.Cli.Rendering.NumberWords;

namespace DeirZour.Cli.Show;

/// <summary>Shows a dataset to a person: events in the order of time, under each what the sources say about it.</summary>
/// <param name="page">Where to write.</param>
/// <param name="index">The dataset.</param>
/// <param name="title">What it is.</param>
internal sealed class DatasetPage(Page page, DatasetIndex index, ShowTitle title)
{
    private const int MaxShownDepth = 4;
    private const int IndentPerLevel = 2;

    private readonly RecordWords _words = new(index);
    private readonly ClaimSection _claims = new(page, index);

    /// <summary>Writes the whole page.</summary>
    public void Write()
    {
        WriteHead();
        foreach (var node in Timeline.Arrange(index.Dataset.Events))
        {
            var indent = Math.Min(node.Depth, MaxShownDepth) * IndentPerLevel;
            page.Blank();
            WriteEvent(node.Event, indent);
            _claims.Write(index.ClaimsAbout(node.Event.Id), indent + IndentPerLevel);
        }

        WriteClaimsWithoutEvent();
        page.Blank();
        WriteFoot();
    }

    private void WriteHead()
    {
        var data = index.Dataset;
        page.Paragraph(new StyledText().Add(title.Dataset, Ink.Strong));
        if (title.Event is { } item)
        {
            page.Paragraph($"Only the event {item.Id} with its sub-events.");
        }

        if (title.Source is { } source)
        {
            page.Paragraph($"Only what {source.Name} says or passes on.");
        }

        page.Paragraph(
            $"{Counted(data.Events.Count, "event")}, {Counted(data.Claims.Count, "casualty claim")} and " +
            $"{Counted(data.Statements.Count, "statement")} in {Counted(data.Documents.Count, "document")} of {Counted(data.Sources.Count, "source")}.");
        page.Paragraph(new StyledText().Add(
            "Claims are not facts: under each event stands how many people suffered what, who says so, and which document has it.",
            Ink.Faint));
    }

    private void WriteEvent(ConflictEvent item, int indent)
    {
        var when = DateWords.Describe(item.When?.Date, item.When?.Basis ?? Basis.Stated);
        page.Paragraph(new StyledText().Add(when, Ink.When).Add(" — ", Ink.Faint).Add(item.Summary, Ink.Strong), indent, IndentPerLevel);

        List<string> facts = [item.Id.Value, RecordWords.Words(item.Kind.Code)];
        if (_words.Describe(item.Where) is { } where)
        {
            facts.Add(where);
        }

        facts.AddRange(item.Participants.Select(participant => $"{_words.Name(participant.Actor)} ({RecordWords.Words(participant.Role.Code)})"));
        facts.AddRange(item.Weapons.Select(weapon => RecordWords.Words(weapon.Code)));
        page.Paragraph(new StyledText().Add(string.Join(" · ", facts), Ink.Faint), indent + IndentPerLevel);
        if (title.IsNarrowed && item.Notes is { } notes)
        {
            page.Paragraph(new StyledText().Add($"Note: {notes}", Ink.Faint), indent + IndentPerLevel);
        }
    }

    /// <summary>Claims about no event, or about one that is not in the dataset: shown, not dropped.</summary>
    private void WriteClaimsWithoutEvent()
    {
        EquatableArray<Claim> loose =
        [
            .. ((IEnumerable<Claim>)index.Dataset.Claims).Concat(index.Dataset.Statements)
                .Where(claim => claim.Event is not { } id || index.Find(id) is null),
        ];
        if (!loose.IsEmpty)
        {
            page.Blank();
            page.Paragraph(new StyledText().Add("About no recorded event", Ink.Strong));
            _claims.Write(loose, IndentPerLevel);
        }
    }

    private void WriteFoot()
    {
        if (title.IsNarrowed)
        {
            WriteHint("Everything:", title.Command);
        }
        else
        {
            WriteHint("One event:", $"{title.Command} --event {ExampleEvent()}");
            WriteHint("One source:", $"{title.Command} --source {ExampleSource()}");
        }

        WriteHint("For programs:", "add --format json, ndjson or csv");
    }

    private void WriteHint(string what, string command)
    {
        const int Width = 13;
        page.Row(
            0,
            new Cell(new StyledText().Add(what, Ink.Faint), Width),
            new Cell(command, page.Width - Width - Page.Gap));
    }

    /// <summary>The event that most casualty claims are about.</summary>
    private string ExampleEvent() =>
        MostFrequent(index.Dataset.Claims.Where(claim => claim.Event is not null).Select(claim => claim.Event!.Value.Value)) ?? "ID";

    /// <summary>The source that most casualty claims come from.</summary>
    private string ExampleSource() =>
        MostFrequent(index.Dataset.Claims.Select(claim => index.Speaker(claim)?.Value).OfType<string>()) ?? "ID";

    private static string? MostFrequent(IEnumerable<string> ids) => ids.CountBy(id => id).OrderByDescending(pair => pair.Value).FirstOrDefault().Key;
}
