using System.CommandLine;
using DeirZour.Tabular;

namespace DeirZour.Cli.Commands;

/// <summary>The option <c>--encoding</c> of the commands that read tables: what to make of bytes that are not UTF-8.</summary>
internal static class EncodingOption
{
    private const string Utf8 = "utf-8";
    private const string Windows1252 = "windows-1252";

    /// <summary>Makes the option. Latin-1 is read as Windows-1252, as browsers do: it has letters where the other has control characters.</summary>
    public static ChoiceOption Create() =>
        new(
            "--encoding",
            $"How cells of a table are read that are not UTF-8. Default: {Utf8}, with U+FFFD for what is none.",
            [Utf8, Windows1252],
            ("utf8", Utf8),
            ("cp1252", Windows1252),
            ("latin1", Windows1252));

    /// <summary>How to read, as the option says.</summary>
    public static InvalidUtf8Reading Value(this ChoiceOption option, ParseResult result) =>
        result.GetValue(option) == Windows1252 ? InvalidUtf8Reading.Windows1252 : InvalidUtf8Reading.Replacement;
}
