using System.CommandLine;

namespace DeirZour.Cli.Commands;

/// <summary>An option that takes one of some words.</summary>
internal sealed class ChoiceOption : Option<string>
{
    /// <param name="name">What users type.</param>
    /// <param name="description">One sentence.</param>
    /// <param name="choices">The words, two or more.</param>
    public ChoiceOption(string name, string description, IReadOnlyList<string> choices)
        : base(name)
    {
        Description = description;
        HelpName = string.Join('|', choices);
        CompletionSources.Add([.. choices]);
        Validators.Add(result =>
        {
            if (result.Tokens is [.., var written] && !choices.Contains(written.Value))
            {
                result.AddError($"{name}: expected {string.Join(", ", choices.SkipLast(1))} or {choices[^1]}, found \"{written.Value}\".");
            }
        });
    }
}
