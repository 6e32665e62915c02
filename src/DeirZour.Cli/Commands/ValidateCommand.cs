using System.CommandLine;
using System.Diagnostics;
using DeirZour.Cli.Inputs;
using DeirZour.Cli.Rendering;
using DeirZour.Cli.Validate;
using DeirZour.Seeds;
using DeirZour.Tabular;

namespace DeirZour.Cli.Commands;

/// <summary><c>deirzour validate</c>: findings about files, each with rule, line, column and record.</summary>
internal static class ValidateCommand
{
    private const string SeedName = "seeds";
    private static readonly TimeSpan ProgressPause = TimeSpan.FromMilliseconds(200);

    private static string MaxTogether { get; } = NumberWords.Number(DatasetCheck.DefaultMaxTogether);

    private static string MoreHelp => $$$"""
        Examples:
          deirzour validate events.json
          deirzour validate --seeds
          deirzour validate ged*.csv --format ndjson > findings.ndjson
          deirzour show --source sohr | deirzour validate -

        What a file holds is seen from its content: our JSON or NDJSON, or a table of
        UCDP GED, ACLED, PITF atrocities or Iraq Body Count by the names of its
        columns, of GDELT events by their number. --schema says it for tables that
        changed beyond recognition.

        Each finding has the members rule, name, severity, file, line, column, record
        and message; the last line of ndjson is {"summary":{"records","errors",
        "warnings"}}. Rules across records, such as dangling ids, are checked in files
        of up to {{{MaxTogether}}} records, and dangling ids only where every record could
        be read; otherwise a note on standard error says so.

        Exit code: 0 no errors (warnings may be there), 1 errors found, 2 wrong usage,
        3 a file cannot be read.
        """;

    public static Command Create(ToolConsole console)
    {
        var files = new Argument<string[]>("FILES")
        {
            Description = "Files to validate, or - for standard input, which is read without any when it is no terminal.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var seeds = new Option<bool>("--seeds") { Description = "Validate the seed dataset inside the tool." };
        var schema = new ChoiceOption("--schema", "What the files hold, instead of seeing it from their content.", [.. TableSchemas.All.Select(known => known.Code)]);
        var format = new FormatOption();

        var command = new Verb("validate", "Check datasets against the rules and say what breaks them, and where.", () => MoreHelp) { files, seeds, schema, format };
        command.Validators.Add(result =>
        {
            if (console.InputIsTerminal && result.GetValue(files) is not { Length: > 0 } && !result.GetValue(seeds))
            {
                result.AddError("expected files to validate, - for standard input or --seeds, found none.");
            }
        });
        command.SetAction(result => Run(console, result.GetValue(files) ?? [], result.GetValue(seeds), SchemaOf(result.GetValue(schema)), format.Value(result, console)));
        return command;
    }

    private static int Run(ToolConsole console, string[] files, bool seeds, TableSchema? schema, OutputFormat format)
    {
        if (files.Length == 0 && !seeds)
        {
            files = [InputFile.StandardInput];
        }

        // Progress would be torn by results on the same terminal.
        var showsProgress = console.ErrorIsTerminal && (!console.OutputIsTerminal || format == OutputFormat.Table);
        var start = Stopwatch.GetTimestamp();
        using var progress = new Progress(showsProgress ? console.Error : null, console.Width, () => Stopwatch.GetElapsedTime(start), ProgressPause);
        using var writer = Writer(console, format);
        var run = new ValidationRun(writer, progress);
        var unreadable = false;

        if (seeds)
        {
            using var input = SeedDataset.OpenJson();
            run.Validate(input, SeedName);
        }

        foreach (var file in files)
        {
            unreadable |= !TryValidate(console, run, file, schema, progress);
        }

        progress.Erase();
        writer.Finish(run.Summary);
        return unreadable ? ExitCode.Unreadable : run.Summary.Errors > 0 ? ExitCode.Findings : ExitCode.Fine;
    }

    private static TableSchema? SchemaOf(string? code) => TableSchemas.All.FirstOrDefault(schema => schema.Code == code);

    private static bool TryValidate(ToolConsole console, ValidationRun run, string file, TableSchema? schema, Progress progress)
    {
        var name = InputFile.DisplayName(file);
        try
        {
            if (InputFile.Read(file, console, input => run.Validate(input, name, schema)) is { } note)
            {
                progress.Erase();
                console.Error.WriteLine($"deirzour: {name}: {note}");
            }

            return true;
        }
        catch (UnreadableInputException exception)
        {
            progress.Erase();
            console.Error.WriteLine($"deirzour: {exception.Message}");
            return false;
        }
    }

    private static IFindingWriter Writer(ToolConsole console, OutputFormat format) => format switch
    {
        OutputFormat.Json => new JsonFindings(console.Output),
        OutputFormat.Ndjson => new NdjsonFindings(console.Output),
        OutputFormat.Csv => new CsvFindings(console.Output),
        _ => new FindingPage(new Page(console)),
    };
}
