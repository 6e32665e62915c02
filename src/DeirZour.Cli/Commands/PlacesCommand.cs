using System.CommandLine;
using DeirZour.Cli.Extract;
using DeirZour.Cli.Inputs;
using DeirZour.Cli.Places;
using DeirZour.Gazetteers;

namespace DeirZour.Cli.Commands;

/// <summary><c>deirzour places</c>: the places that names may mean, however they are spelled.</summary>
internal static class PlacesCommand
{
    private const int MostFindings = 20;

    private static string MoreHelp => $$"""
        Examples:
          deirzour places "Deir Ezzor" الرقة
          deirzour places --gazetteer IQ.txt --gazetteer SY.txt Mossul
          deirzour places --in-text report.txt
          echo '{"id":1,"name":"Barad","parent":"As-Sweida"}' | deirzour places -

        A file with one record {"id","name","near","parent"} a line is read as queries.
        Near, a point such as "35.34,40.14", and parent, the id, p-code or name of a
        place, may be missing; they decide between places that share a name. A parent's
        name stands for every place that has it. What is no file and does not look like
        one is a name itself. There is one result for each name, in order:
        {"id","matches"}, or {"id","error"} for a line that is no such record. A match,
        the best first, has the members place (the id), name, how, score, rules, lat and
        lon.

        How is exact, alias, folded (equal but for the rules named), romanised (equal
        across scripts) or approximate. The rules:
        {{string.Join(",\n", RuleNames.All.Chunk(6).Select(line => "  " + string.Join(", ", line)))}}

        With --in-text, the places that texts name are found instead, one result for
        each text: {"id","mentions"}. A mention has the members start and length (UTF-16
        code units from 0), phrase ("20 km from Raqqa"), place, name, how, candidates
        (how many places have the name), relation, kilometres, precision, lat and lon.

        Without --gazetteer, names are looked up in the embedded places of Syria. A
        gazetteer is a GeoNames dump, a COD-AB table, Linked Places (LP-TSV or JSON), or
        place records of this tool; which of them is seen from the content. Of several,
        the first one is trusted most.

        Columns of --format csv, one row for each match (RFC 4180 in UTF-8, with LF as
        the line end):
        {{string.Join('\n', CsvPlaces.Columns.Select(column => $"  {column.Name,-8}{column.Meaning}"))}}

        Exit code: 0 all names were read, 1 a line was no record or a gazetteer has
        errors, 2 wrong usage, 3 a file cannot be read.
        """;

    public static Command Create(ToolConsole console)
    {
        var names = new Argument<string[]>("NAMES")
        {
            Description = "Names, NDJSON files with names, or - for standard input.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var texts = new Option<string[]>("--in-text")
        {
            Description = "A text in which to find places, or - for standard input; may be given several times.",
            HelpName = "FILE",
        };
        var gazetteers = new Option<string[]>("--gazetteer")
        {
            Description = "A gazetteer to look in instead of the embedded one; may be given several times.",
            HelpName = "FILE",
        };
        var format = new FormatOption();

        var command = new Verb("places", "Find the places that names may mean, however they are spelled.", () => MoreHelp) { names, texts, gazetteers, format };
        command.SetAction(result => Run(
            console, result.GetValue(names) ?? [], result.GetValue(texts) ?? [], result.GetValue(gazetteers) ?? [], format.Value(result, console)));
        return command;
    }

    private static int Run(ToolConsole console, string[] names, string[] texts, string[] gazetteerFiles, OutputFormat format)
    {
        if ((names.Length == 0) == (texts.Length == 0))
        {
            var found = names.Length == 0 ? "none" : "names and texts";
            throw new ToolException($"expected names, NDJSON files with names or - for standard input, or else --in-text, found {found}", ExitCode.WrongUsage);
        }

        var gazetteer = GazetteerFiles.Read(gazetteerFiles, console);
        WriteFindings(console, gazetteer);
        var isFine = true;
        if (texts.Length > 0)
        {
            FindInTexts(console, texts, new MentionOutput(console, format, gazetteer));
        }
        else
        {
            isFine = Resolve(console, names, gazetteer, format);
        }

        return isFine && gazetteer.Diagnostics.All(finding => finding.Severity != Severity.Error) ? ExitCode.Fine : ExitCode.Findings;
    }

    private static bool Resolve(ToolConsole console, string[] names, Gazetteer gazetteer, OutputFormat format)
    {
        var output = new PlaceOutput(console, format, gazetteer);
        var resolution = new PlaceResolution(gazetteer, output);
        output.Start();
        foreach (var name in names)
        {
            if (!TryResolveRecords(name, console, resolution))
            {
                NameArgument.Check(name, console);
                resolution.Resolve(name);
            }
        }

        output.Finish();
        return !resolution.HasErrors;
    }

    private static void FindInTexts(ToolConsole console, string[] texts, MentionOutput output)
    {
        output.Start();
        foreach (var text in texts)
        {
            InputFile.Read(text, console, input =>
            {
                output.Find(input, text);
                return true;
            });
        }

        output.Finish();
    }

    /// <summary>Reads an argument as a file of queries; false when it is none.</summary>
    private static bool TryResolveRecords(string name, ToolConsole console, PlaceResolution resolution) =>
        (name == InputFile.StandardInput || File.Exists(name)) && InputFile.Read(name, console, input =>
        {
            using var utf8 = TextEncoding.ToUtf8(input);
            var lines = new LineInput(utf8);
            var isQueries = lines.Look() is not (InputKind.Text or InputKind.Nothing) || name == InputFile.StandardInput;
            if (isQueries)
            {
                resolution.Resolve(lines, name);
            }

            return isQueries;
        });

    private static void WriteFindings(ToolConsole console, Gazetteer gazetteer)
    {
        var findings = gazetteer.Diagnostics.Where(finding => finding.Severity > Severity.Information).ToList();
        foreach (var finding in findings.Take(MostFindings))
        {
            console.Error.WriteLine($"deirzour: {finding}");
        }

        if (findings.Count > MostFindings)
        {
            console.Error.WriteLine($"deirzour: and {findings.Count - MostFindings} findings more");
        }
    }
}
