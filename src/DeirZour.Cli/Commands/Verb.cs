using System.CommandLine;

namespace DeirZour.Cli.Commands;

/// <summary>A command of the tool whose help closes with examples.</summary>
/// <param name="name">What users type.</param>
/// <param name="description">One sentence.</param>
/// <param name="moreHelp">What help shows below the options.</param>
internal sealed class Verb(string name, string description, Func<string> moreHelp) : Command(name, description)
{
    /// <summary>What help shows below the options.</summary>
    public string MoreHelp => moreHelp();
}
