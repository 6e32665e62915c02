using System.CommandLine;

namespace DeirZour.Cli.Commands;

/// <summary>An option that takes one of some words, in upper or lower case. Its value is the word as it is listed.</summary>
internal sealed class ChoiceOption : Option<string>
{
    /// <param name="name">What users type.</param>
    /// <param name="description">One sentence.</param>
    /// <param name="choices">The words, two or more.</param>
    /// <param name="otherNames">Words that are understood too, each with the one that it stands for.</param>
    public ChoiceOption(string name, string description, IReadOnlyList<string> choices, params (string Word, string Choice)[] otherNames)
        : base(name)
    {
        Description = description;
        HelpName = string.Join('|', choices);
        CompletionSources.Add([.. choices]);
        CustomParser = result =>
        {
            var written = result.Tokens[^1].Value;
            var names = choices.Select(choice => (Word: choice, Choice: choice)).Concat(otherNames);
            if (names.FirstOrDefault(known => known.Word.Equals(written, StringComparison.OrdinalIgnoreCase)).Choice is { } choice)
            {
                return choice;
            }

            result.AddError($"{name}: expected {string.Join(", ", choices.SkipLast(1))} or {choices[^1]}, found \"{written}\".");
            return null;
        };
    }
}
