using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace DeirZour.Cli.Commands;

/// <summary>The usual help, and below it the examples of the command.</summary>
/// <param name="width">The width in cells that help is laid out for.</param>
internal sealed class HelpWithExamples(int width) : SynchronousCommandLineAction
{
    private readonly HelpAction _usual = new() { MaxWidth = width };

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = _usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is Verb verb)
        {
            parseResult.InvocationConfiguration.Output.WriteLine(verb.MoreHelp);
        }

        return exitCode;
    }
}
