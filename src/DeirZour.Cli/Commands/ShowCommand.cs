using System.CommandLine;
using DeirZour.Cli.Inputs;
using DeirZour.Cli.Rendering;
using DeirZour.Cli.Show;
using DeirZour.Json;
using DeirZour.Seeds;
using DeirZour.Tabular;

namespace DeirZour.Cli.Commands;

/// <summary><c>deirzour show</c>: events in the order of time, and under each what the sources say.</summary>
internal static class ShowCommand
{
    private const string SeedTitle = "The seed dataset: five news reports on Deir ez-Zor, coded claim by claim";

    private static string MoreHelp => $"""
        Examples:
          deirzour show
          deirzour show --event dez-2017-01-14-is-assault
          deirzour show --source sohr --format csv > sohr.csv
          deirzour show events.json --format table | less

        With --event or --source every format holds the selected records and those
        that they refer to. --event includes sub-events. --source selects the claims
        that the source, or anybody who speaks for it, makes or passes on.

        Columns of --format csv, one row for each claim and statement (RFC 4180 in
        UTF-8, with LF as the line end; a text that a spreadsheet would take for a
        formula has an apostrophe in front):
        {string.Join('\n', ClaimColumns.All.Select(column => $"  {column.ToName(),-17}{column.ToMeaning()}"))}
        """;

    public static Command Create(ToolConsole console)
    {
        var file = new Argument<string?>("FILE")
        {
            Description = "Our JSON, NDJSON or CSV, or - for standard input. Default: the seed dataset inside the tool.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var eventId = new Option<string?>("--event") { Description = "Only this event, its sub-events and what is said about them.", HelpName = "ID" };
        var source = new Option<string?>("--source") { Description = "Only what this source says or passes on.", HelpName = "ID" };
        var format = new FormatOption();

        var command = new Verb("show", "Show what sources say about events, claim by claim.", () => MoreHelp) { file, eventId, source, format };
        command.SetAction(result => Run(console, result.GetValue(file), result.GetValue(eventId), result.GetValue(source), format.Value(result, console)));
        return command;
    }

    private static int Run(ToolConsole console, string? file, string? eventId, string? source, OutputFormat format)
    {
        var (index, findings) = Load(console, file);
        try
        {
            var name = file is null ? "the seed dataset" : InputFile.DisplayName(file);
            var item = eventId is null ? null : Known.Event(index, eventId, name);
            var speaker = source is null ? null : Known.Source(index, source, name);
            var shown = item is null && speaker is null ? index : new DatasetIndex(DatasetSelection.Select(index, item?.Id, speaker?.Id));
            Write(console, shown, format, new ShowTitle(file is null ? SeedTitle : name, file, item, speaker));
        }
        finally
        {
            foreach (var finding in findings)
            {
                console.Error.WriteLine($"deirzour: {finding}");
            }
        }

        return findings.Any(finding => finding.Severity == Severity.Error) ? ExitCode.Findings : ExitCode.Fine;
    }

    private static (DatasetIndex Index, IReadOnlyList<Diagnostic> Findings) Load(ToolConsole console, string? file)
    {
        if (file is null)
        {
            return (SeedDataset.Default, []);
        }

        return InputFile.Read(file, console, input => Read(input, file));
    }

    private static (DatasetIndex Index, IReadOnlyList<Diagnostic> Findings) Read(Stream input, string file)
    {
        var name = InputFile.DisplayName(file);
        var headed = HeadedStream.Open(input, SchemaDetector.HeadLength);
        var table = SchemaDetector.IsDataset(headed.Head) ? null : TableSchemas.Detect(headed.Head);
        if (table == ClaimColumns.Schema)
        {
            var findings = new List<Diagnostic>();
            var records = ClaimTableReader.ReadRecords(headed, new TabularReadOptions { File = name }).Records(findings.Add).ToDataset();
            return (new DatasetIndex(records), [.. findings.Where(finding => finding.Severity != Severity.Information)]);
        }

        if (table is not null)
        {
            throw new UnreadableInputException(name, $"this is a table: 'deirzour validate {file}' checks it");
        }

        var result = DatasetJson.Read(headed, new JsonReadOptions { File = name });
        return (new DatasetIndex(result.Dataset), result.Diagnostics);
    }

    private static void Write(ToolConsole console, DatasetIndex index, OutputFormat format, ShowTitle title)
    {
        switch (format)
        {
            case OutputFormat.Json:
                DatasetJson.Write(console.Output, index.Dataset);
                break;
            case OutputFormat.Ndjson:
                DatasetJson.WriteNdjson(console.Output, index.Dataset.Records());
                break;
            case OutputFormat.Csv:
                using (var csv = new ClaimTableWriter(console.Output))
                {
                    foreach (var row in ClaimMapping.ToRows(index))
                    {
                        csv.Write(row);
                    }
                }

                break;
            default:
                using (var page = new Page(console))
                {
                    new DatasetPage(page, index, title).Write();
                }

                break;
        }
    }
}
