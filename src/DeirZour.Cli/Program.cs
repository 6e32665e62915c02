using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text;
using DeirZour.Cli.Commands;

namespace DeirZour.Cli;

internal static class Program
{
    private static int Main(string[] args) => Run(args, ToolConsole.ForProcess());

    /// <summary>Runs one command line.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    internal static int Run(string[] args, ToolConsole console)
    {
        try
        {
            var parsed = CreateCommand(console).Parse(args);
            if (parsed.Action is ParseErrorAction)
            {
                return Refuse(parsed, console);
            }

            if (CommandLineCheck.Problem(parsed) is { } problem)
            {
                return Refuse(parsed.CommandResult.Command, problem, console);
            }

            using var output = new StreamWriter(console.Output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = console.Error, EnableDefaultExceptionHandler = false });
        }
        catch (ReaderGoneException)
        {
            return ExitCode.Fine;
        }
        catch (ToolException exception)
        {
            console.Error.WriteLine($"deirzour: {exception.Message}");
            return exception.ExitCode;
        }
    }

    private static RootCommand CreateCommand(ToolConsole console)
    {
        var root = new RootCommand("Source-attributed conflict event data: who said how many, about whom, where and when.")
        {
            ShowCommand.Create(console),
            ValidateCommand.Create(console),
            ExtractCommand.Create(console),
            PlacesCommand.Create(console),
            ConvertCommand.Create(console),
        };
        root.Options.OfType<HelpOption>().Single().Action = new HelpWithExamples(console.Width);
        return root;
    }

    private static int Refuse(ParseResult parsed, ToolConsole console)
    {
        var command = parsed.CommandResult.Command;
        var problem = command is RootCommand
            ? $"expected a command ({string.Join(", ", command.Subcommands.Select(verb => verb.Name))}), found {Found(parsed)}."
            : parsed.Errors[0].Message;
        return Refuse(command, problem, console);
    }

    private static int Refuse(Command command, string problem, ToolConsole console)
    {
        var name = command is RootCommand ? "deirzour" : $"deirzour {command.Name}";
        console.Error.WriteLine($"deirzour: {problem} Try '{name} --help'.");
        return ExitCode.WrongUsage;
    }

    private static string Found(ParseResult parsed) => parsed.UnmatchedTokens.Count == 0 ? "none" : $"\"{parsed.UnmatchedTokens[0]}\"";
}
