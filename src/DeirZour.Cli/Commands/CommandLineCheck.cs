using System.CommandLine;
using System.CommandLine.Parsing;
using DeirZour.Cli.Inputs;

namespace DeirZour.Cli.Commands;

/// <summary>Finds what is wrong with a command line though it parses: the parser takes every word that it does not know for a file.</summary>
internal static class CommandLineCheck
{
    /// <summary>What is wrong, or null when nothing is.</summary>
    public static string? Problem(ParseResult parsed)
    {
        var words = parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).ToList();
        if (words.Find(word => IsOption(word, parsed)) is { } option)
        {
            return $"expected a file or a known option, found \"{option.Value}\"; a file of that name is \"./{option.Value}\".";
        }

        return words.Count(word => word.Value == InputFile.StandardInput) > 1
            ? "expected - for standard input once, found it again."
            : null;
    }

    private static bool IsOption(Token word, ParseResult parsed) =>
        word.Value.StartsWith('-') && word.Value != InputFile.StandardInput && !FollowsDoubleDash(word, parsed);

    /// <summary>Whether the word stands behind <c>--</c>, which says that only files follow.</summary>
    private static bool FollowsDoubleDash(Token word, ParseResult parsed) =>
        parsed.Tokens.SkipWhile(token => token.Type != TokenType.DoubleDash).Contains(word, ReferenceEqualityComparer.Instance);
}
