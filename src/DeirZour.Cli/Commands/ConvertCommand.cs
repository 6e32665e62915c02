using System.CommandLine;
using DeirZour.Cli.Convert;
using DeirZour.Cli.Inputs;
using DeirZour.Cli.Rendering;
using DeirZour.Tabular;

namespace DeirZour.Cli.Commands;

/// <summary><c>deirzour convert</c>: tables and records in other forms.</summary>
internal static class ConvertCommand
{
    private const string MoreHelp = """
        Examples:
          deirzour convert ged.csv --to deirzour > events.ndjson
          deirzour convert claims.ndjson --to csv > claims.csv
          deirzour convert claims.csv --to ucdp-ged > ged-shaped.csv
          deirzour convert ged.csv --to hxl > ged-hxl.csv
          deirzour convert acled.csv --to geojson > map.geojson

        Forms:
          deirzour   our NDJSON: events, casualty claims, documents, sources and actors
          csv        our CSV: a row for each claim and statement; see 'show --help'
          ucdp-ged   UCDP GED. A file of UCDP GED is copied byte for byte; of all else
                     a row is what one document says of one event's dead
          hxl        with a row of HXL tags under the header: UCDP GED as it is, and
                     all else as our CSV
          geojson    a feature for each event, with its claims

        Our CSV can be converted back: every claim and statement is in it, of events,
        documents and sources what its columns say. What a form has no place for, such
        as people wounded in UCDP GED and events without claims in our CSV, is left out
        and counted on standard error.

        What the file holds is seen from its content. The result goes to standard
        output, findings about the file to standard error. Tables are UTF-8, or UTF-16
        by its byte order mark; with --encoding windows-1252 a cell that is not UTF-8
        is read as Windows-1252. Rows of UCDP GED that are copied keep their bytes.

        Exit code: 0 converted, 1 a part could not be read, 2 wrong usage, 3 the file
        cannot be read.
        """;

    public static Command Create(ToolConsole console)
    {
        var file = new Argument<string>("FILE") { Description = "The file to convert, or - for standard input." };
        var target = new ChoiceOption("--to", "The form to write.", ConversionTarget.All) { Required = true };
        var schema = new ChoiceOption("--schema", "What the file holds, instead of seeing it from its content.", [.. TableSchemas.All.Select(known => known.Code)]);

        var encoding = EncodingOption.Create();

        var command = new Verb("convert", "Write tables and records in another form.", () => MoreHelp) { file, target, schema, encoding };
        command.SetAction(result => Run(console, result.GetValue(file)!, result.GetValue(target)!, result.GetValue(schema), encoding.Value(result)));
        return command;
    }

    private static int Run(ToolConsole console, string file, string target, string? schema, InvalidUtf8Reading invalidUtf8)
    {
        var errors = 0;
        var options = new TabularReadOptions { File = InputFile.DisplayName(file), InvalidUtf8 = invalidUtf8 };
        var conversion = new Conversion(console.Output, options, Report);
        InputFile.Read(file, console, input =>
        {
            conversion.Run(input, TableSchemas.All.FirstOrDefault(known => known.Code == schema), target);
            return true;
        });
        console.Output.Flush();
        if (conversion.Loss is { } loss)
        {
            console.Error.WriteLine($"deirzour: {loss}");
        }

        return errors > 0 ? ExitCode.Findings : ExitCode.Fine;

        void Report(Diagnostic finding)
        {
            // Who says how to read bytes that are not UTF-8 knows of them.
            if (finding.Rule == TabularRules.InvalidUtf8 && invalidUtf8 == InvalidUtf8Reading.Windows1252)
            {
                return;
            }

            errors += finding.Severity == Severity.Error ? 1 : 0;
            if (finding.Severity != Severity.Information)
            {
                console.Error.WriteLine(SafeText.Clean(finding.ToString()));
            }
        }
    }
}
