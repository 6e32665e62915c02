using System.CommandLine;

namespace DeirZour.Cli.Commands;

/// <summary>The option <c>--format</c>, the same for every command.</summary>
internal sealed class FormatOption : Option<OutputFormat?>
{
    private static readonly (OutputFormat Value, string Name)[] Names =
    [
        (OutputFormat.Table, "table"), (OutputFormat.Json, "json"), (OutputFormat.Ndjson, "ndjson"), (OutputFormat.Csv, "csv"),
    ];

    public FormatOption()
        : base("--format")
    {
        Description = "table, json, ndjson or csv. Default: table on a terminal, ndjson otherwise.";
        HelpName = "FORMAT";
        CompletionSources.Add([.. Names.Select(item => item.Name)]);
        CustomParser = result =>
        {
            var written = result.Tokens[^1].Value;
            foreach (var (value, name) in Names)
            {
                if (name == written)
                {
                    return value;
                }
            }

            result.AddError($"--format: expected table, json, ndjson or csv, found \"{written}\".");
            return null;
        };
    }

    /// <summary>The format that was asked for, or the default for the console.</summary>
    public OutputFormat Value(ParseResult result, ToolConsole console) =>
        result.GetValue(this) ?? (console.OutputIsTerminal ? OutputFormat.Table : OutputFormat.Ndjson);
}
