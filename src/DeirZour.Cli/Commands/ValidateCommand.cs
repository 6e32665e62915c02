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
          deirzour validate ged.csv --silence ged-headline-entities --grade DZ6001=error
          deirzour validate --rules --schema ucdp-ged

        What a file holds is seen from its content: our JSON or NDJSON, or a table of
        UCDP GED, ACLED, PITF atrocities or Iraq Body Count by the names of its
        columns, of GDELT events by their number. --schema says it for tables that
        changed beyond recognition. Tables are UTF-8, or UTF-16 by its byte order mark;
        with --encoding windows-1252 a cell that is not UTF-8 is read as Windows-1252,
        and every other one still as UTF-8.

        Each finding has the members rule, name, severity, file, line, column, record
        and message; the last line of ndjson is {"summary":{"records","errors",
        "warnings"}}. Rules across records, such as dangling ids, are checked in files
        of up to {{{MaxTogether}}} records, and dangling ids only where every record could
        be read; otherwise a note on standard error says so.

        --silence leaves the findings of a rule out and --grade changes their severity;
        counts and exit code follow. --rules lists the rules with their ids, severities
        and meaning, with --schema those of a table.

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
        var encoding = EncodingOption.Create();
        var grades = new GradeOptions();
        var rules = new Option<bool>("--rules") { Description = "List the rules, and read nothing." };
        var format = new FormatOption();

        var command = new Verb("validate", "Check datasets against the rules and say what breaks them, and where.", () => MoreHelp)
        {
            files, seeds, schema, encoding, grades.Silence, grades.Grade, rules, format,
        };
        command.Validators.Add(result =>
        {
            var named = result.GetValue(files) is { Length: > 0 } || result.GetValue(seeds);
            if (result.GetValue(rules))
            {
                if (named)
                {
                    result.AddError("expected --rules without files to validate, found both.");
                }
            }
            else if (console.InputIsTerminal && !named)
            {
                result.AddError("expected files to validate, - for standard input or --seeds, found none.");
            }
        });
        command.SetAction(result =>
        {
            var known = SchemaOf(result.GetValue(schema));
            if (result.GetValue(rules))
            {
                return ListRules(console, known, grades.Value(result, RuleGrades.Default), format.Value(result, console));
            }

            var invalidUtf8 = encoding.Value(result);
            return Run(console, new Request(
                result.GetValue(files) ?? [], result.GetValue(seeds), known, invalidUtf8, grades.Value(result, GradesFor(invalidUtf8)), format.Value(result, console)));
        });
        return command;
    }

    private static int ListRules(ToolConsole console, TableSchema? schema, RuleGrades grades, OutputFormat format)
    {
        RuleList.Write(console, format, KnownRules.Of(schema)
            .Select(rule => (Rule: rule, grades.Apply(Diagnostic.Create(rule, ""))?.Severity))
            .Where(graded => graded.Severity is not null)
            .Select(graded => (graded.Rule, graded.Severity!.Value)));
        return ExitCode.Fine;
    }

    /// <summary>Who says how to read bytes that are not UTF-8 knows of them; otherwise letters are lost.</summary>
    private static RuleGrades GradesFor(InvalidUtf8Reading invalidUtf8) =>
        invalidUtf8 == InvalidUtf8Reading.Windows1252 ? RuleGrades.Default.Grade(TabularRules.InvalidUtf8, Severity.Information) : RuleGrades.Default;

    private static int Run(ToolConsole console, Request request)
    {
        // Progress would be torn by results on the same terminal.
        var showsProgress = console.ErrorIsTerminal && (!console.OutputIsTerminal || request.Format == OutputFormat.Table);
        var start = Stopwatch.GetTimestamp();
        using var progress = new Progress(showsProgress ? console.Error : null, console.Width, () => Stopwatch.GetElapsedTime(start), ProgressPause);
        using var writer = Writer(console, request.Format);
        var run = new ValidationRun(writer, progress, request.Grades, request.InvalidUtf8);
        var unreadable = false;

        if (request.Seeds)
        {
            using var input = SeedDataset.OpenJson();
            run.Validate(input, SeedName);
        }

        foreach (var file in request.Files is [] && !request.Seeds ? [InputFile.StandardInput] : request.Files)
        {
            unreadable |= !TryValidate(console, run, file, request.Schema, progress);
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

    /// <summary>What a command line asks for.</summary>
    private sealed record Request(string[] Files, bool Seeds, TableSchema? Schema, InvalidUtf8Reading InvalidUtf8, RuleGrades Grades, OutputFormat Format);
}
