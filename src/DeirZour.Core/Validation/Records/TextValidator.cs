namespace DeirZour.Validation;

/// <summary>Validates single texts; the validators of records use it for their names, summaries and phrases.</summary>
internal sealed class TextValidator : RecordValidator<string>
{
    private const int MaxSummary = 160;

    private TextValidator()
    {
    }

    /// <summary>A text on one line that says something.</summary>
    public static TextValidator Line { get; } = Required();

    /// <summary>A short text on one line that says something.</summary>
    public static TextValidator Summary { get; } = ShortLine();

    /// <summary>A text that may have several lines and may be absent.</summary>
    public static TextValidator Notes { get; } = Optional();

    /// <summary>Words taken from a document, which may be absent.</summary>
    public static TextValidator Phrase { get; } = BarePhrase();

    /// <summary>A language tag, which may be absent.</summary>
    public static TextValidator Language { get; } = LanguageTag();

    /// <summary>An address, which may be absent.</summary>
    public static TextValidator Url { get; } = WebAddress();

    private static TextValidator Required()
    {
        var validator = new TextValidator();
        validator.Require(RecordRules.TextBlank, "", text => !string.IsNullOrWhiteSpace(text), text => Messages.Expected("some text", text));
        validator.RequireCharacters(printable: true);
        return validator;
    }

    private static TextValidator ShortLine()
    {
        var validator = Required();
        validator.Require(
            RecordRules.SummaryLong,
            "",
            text => text.Length <= MaxSummary,
            text => $"expected at most {MaxSummary} UTF-16 units, found {text.Length}");
        return validator;
    }

    private static TextValidator Optional(bool printable = false)
    {
        var validator = new TextValidator();
        validator.Require(RecordRules.OptionalTextBlank, "", text => !string.IsNullOrWhiteSpace(text), text => Messages.Expected("some text or none at all", text));
        validator.RequireCharacters(printable);
        return validator;
    }

    private static TextValidator BarePhrase()
    {
        var validator = Optional(printable: true);
        validator.Require(RecordRules.PhraseNotBare, "", text => Phrases.IsBare(text), text => Messages.Expected("a bare phrase", text));
        return validator;
    }

    private static TextValidator LanguageTag()
    {
        var validator = new TextValidator();
        validator.Require(RecordRules.LanguageForm, "", text => LanguageTags.IsTag(text), text => Messages.Expected("a language tag such as \"en\"", text));
        return validator;
    }

    private static TextValidator WebAddress()
    {
        var validator = new TextValidator();
        validator.Require(RecordRules.UrlForm, "", text => WebAddresses.IsAbsolute(text), text => Messages.Expected("an address such as \"https://example.org/a\"", text));
        return validator;
    }

    private void RequireCharacters(bool printable)
    {
        Require(RecordRules.TextIllFormed, "", text => Characters.FirstLoneSurrogate(text) < 0, text => Messages.Unit("well-formed UTF-16", text, Characters.FirstLoneSurrogate(text)));
        if (printable)
        {
            Require(RecordRules.TextUnprintable, "", text => Characters.FirstUnprintable(text) < 0, text => Messages.Unit("printable characters", text, Characters.FirstUnprintable(text)));
        }
    }
}
