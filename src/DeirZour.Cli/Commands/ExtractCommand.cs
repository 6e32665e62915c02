using System.CommandLine;
using DeirZour.Cli.Extract;
using DeirZour.Cli.Inputs;
using NodaTime;

namespace DeirZour.Cli.Commands;

/// <summary><c>deirzour extract</c>: the casualty claims of English news texts, each with its speaker and position.</summary>
internal static class ExtractCommand
{
    private static string MoreHelp => $$"""
        Examples:
          deirzour extract report.txt
          deirzour extract texts.ndjson > claims.ndjson
          echo "A raid killed at least 12 people, a medic said." | deirzour extract

        An input is one text, or one record {"id","text","published"} a line; which of
        the two is seen from its content. There is one result for each text, in order:
        {"id","claims","toll"}, or {"id","error"} for a line that is no such record.
        The id of a text file is its path as typed, "-" for standard input.

        Inputs are in UTF-8; UTF-16 and UTF-32 are seen and read too. Of a text file in
        another encoding, or one that is no text, the rest is read, and a note on
        standard error says where the first bad byte is. A record with a bad byte is an
        error. A JSON array, or a record over several lines, is refused.

        A record's id may be a string or a number, be missing or occur twice: results
        are told apart by their order. Published is a date, with or without a time; a
        month or year alone resolves no "on Sunday". Other members are passed over, and
        so are blank lines.

        A claim has the members outcome, count {min,max,qualifier,word}, evidence
        {start,length,phrase}, victims {group,phrase}, claimant, relays, voice, hedges,
        scope, when {asWritten,date,basis}, where {asWritten,place,match,relation,
        precision}, partOf, sameAs and supersedes. Positions count UTF-16 code units of
        the text from 0; the last three are indexes of other claims of the text. Places
        are those of the gazetteer of Syria. These are findings, not the records that
        show and validate read: ClaimReader and ToClaim of the library make those.

        Toll has the members killed and wounded as far as the text counts anybody: {min,
        max,best,named,claims,leftOut}. It adds up claims, given by their indexes, and
        people who are named without a number, counted as one each. Best is one number
        for those who need one: exact numbers and stated bounds added up, "more than 20"
        as 20. LeftOut has {claim,reason} for each other claim of that outcome:
        {{string.Join('\n', TollWords.Reasons.Select(item => $"  {item.Code,-15}{item.Meaning}"))}}

        --format table shows a scope only if it is not the incident, unless the terminal
        has 120 columns. --format csv has no toll.

        Columns of --format csv, one row for each claim (RFC 4180 in UTF-8, with LF as
        the line end):
        {{string.Join('\n', CsvExtractions.Columns.Select(column => $"  {column.Name,-17}{column.Meaning}"))}}

        Exit code: 0 all texts were read, 1 a line was no record, 2 wrong usage,
        3 a file cannot be read.
        """;

    public static Command Create(ToolConsole console)
    {
        var files = new Argument<string[]>("FILES")
        {
            Description = "Text files or NDJSON files, or - for standard input, which is read without any when it is no terminal.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var published = new Option<string>("--published")
        {
            Description = "When texts were published that do not say so: the day that \"on Sunday\" is resolved against.",
            HelpName = "DATE",
        };
        published.Validators.Add(result =>
        {
            var written = result.Tokens[^1].Value;
            if (!PublicationDate.TryParse(written, out _))
            {
                result.AddError($"--published: expected {PublicationDate.Expected}, found \"{PublicationDate.Clip(written)}\".");
            }
        });
        var format = new FormatOption();

        var command = new Verb("extract", "Find who said how many in news texts, with exact positions.", () => MoreHelp) { files, published, format };
        command.Validators.Add(result =>
        {
            if (console.InputIsTerminal && result.GetValue(files) is not { Length: > 0 })
            {
                result.AddError("expected files to read or - for standard input, found none.");
            }
        });
        command.SetAction(result => Run(
            console,
            result.GetValue(files) is { Length: > 0 } given ? given : [InputFile.StandardInput],
            Day(result.GetValue(published)),
            format.Value(result, console)));
        return command;
    }

    private static LocalDate? Day(string? written) => written is not null && PublicationDate.TryParse(written, out var day) ? day : null;

    private static int Run(ToolConsole console, string[] files, LocalDate? publishedOn, OutputFormat format)
    {
        var output = new ExtractionOutput(console, format);
        var extraction = new TextExtraction(output, publishedOn, console.Error);
        var unreadable = false;
        output.Start();
        foreach (var file in files)
        {
            try
            {
                InputFile.Read(file, console, input =>
                {
                    extraction.Extract(input, file);
                    return true;
                });
            }
            catch (UnreadableInputException exception)
            {
                console.Error.WriteLine($"deirzour: {exception.Message}");
                unreadable = true;
            }
        }

        output.Finish();
        return unreadable ? ExitCode.Unreadable : extraction.HasErrors ? ExitCode.Findings : ExitCode.Fine;
    }
}
