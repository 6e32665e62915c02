using NodaTime;

namespace DeirZour.Text;

/// <summary>Resolves English time expressions of news texts, such as "on Saturday (14 January)" or "in the last 24 hours".</summary>
/// <remarks>
/// <para>The date of publication is the present, and what a report tells is past: a day, weekday or month without a year is the latest one
/// that is not after publication; "last Friday" and "last August" are before the day or month of publication.</para>
/// <list type="table">
/// <listheader><term>expression</term><description>result</description></listheader>
/// <item><term>"14 January 2017", "Jan. 14", "Tuesday [3 May]", "2017-01-14", "yesterday"</term><description>the day</description></item>
/// <item><term>"in August", "late May", "last month", "two months ago"</term><description>the month, never narrowed</description></item>
/// <item><term>"in 2014", "early 2015", "last year"</term><description>the year, never narrowed</description></item>
/// <item><term>"last week", "two weeks ago"</term><description>the week from Monday to Sunday</description></item>
/// <item><term>"this week", "the weekend"</term><description>that week or the latest weekend, up to publication</description></item>
/// <item><term>"overnight", "last night"</term><description>the day before publication and that day</description></item>
/// <item><term>"the last 24 hours", "the past two days", "the last week"</term><description>the days back to then, up to publication</description></item>
/// <item><term>"since September", "since the war began in 2011"</term><description>from then on, with an open end</description></item>
/// <item><term>"by Monday", "as of 14 January"</term><description>until then, with an open start</description></item>
/// <item><term>"between Friday and Sunday", "14-15 January"</term><description>the span</description></item>
/// </list>
/// <para>No date at all comes of a vague time ("in recent months"), one relative to another time of the text ("the same day", "two days
/// later"), a mere duration ("for two years"), one to come ("next week"), one that contradicts itself (a weekday that the date is not) or a numeric date whose day and month may
/// be either, unless one reading is the day of publication.</para>
/// <para>Any text is fine and takes time linear in its length; letter case does not matter, save for words such as "may". Thread safe.</para>
/// </remarks>
public static class TimeExpression
{
    private const int MaxLength = 256;

    /// <summary>Resolves an expression; allocates nothing.</summary>
    /// <param name="expression">The whole expression, at most 256 UTF-16 code units.</param>
    /// <param name="publishedOn">The date of publication in the ISO calendar, or <see langword="null"/>: then only dates with a year are resolved.</param>
    /// <returns>The date with its precision, or <see langword="null"/> when it cannot be resolved honestly.</returns>
    /// <exception cref="ArgumentException"><paramref name="publishedOn"/> is not in the ISO calendar, or before the year 1.</exception>
    public static EventDate? Resolve(ReadOnlySpan<char> expression, LocalDate? publishedOn) => Resolve(expression, publishedOn, out _);

    /// <summary>Keeps an expression as written, with the date that it resolves to.</summary>
    /// <param name="expression">The whole expression, at most 256 UTF-16 code units; longer ones stay as written.</param>
    /// <param name="publishedOn">The date of publication in the ISO calendar, or <see langword="null"/>.</param>
    /// <returns>The reference: stated where the words give the year, otherwise resolved.</returns>
    /// <exception cref="ArgumentException"><paramref name="publishedOn"/> is not in the ISO calendar, or before the year 1.</exception>
    public static DateReference ToDateReference(ReadOnlySpan<char> expression, LocalDate? publishedOn)
    {
        var date = Resolve(expression, publishedOn, out var basis);
        return new DateReference { AsWritten = expression.ToString(), Date = date, Basis = date is null ? Basis.Stated : basis };
    }

    private static EventDate? Resolve(ReadOnlySpan<char> expression, LocalDate? publishedOn, out Basis basis)
    {
        basis = default;
        if (publishedOn is { } date && (date.Calendar != CalendarSystem.Iso || date.Year < 1))
        {
            throw new ArgumentException("Expected a date of the ISO calendar in the years 1 to 9999.", nameof(publishedOn));
        }

        if (expression.Length > MaxLength)
        {
            return null;
        }

        Span<byte> narrow = stackalloc byte[expression.Length];
        NarrowText.FromUtf16(expression, narrow);
        Span<Lexeme> lexemes = stackalloc Lexeme[MaxLength];
        var lexer = new Lexer(narrow, Lexicon.Default);
        var count = 0;
        while (lexer.ReadSentence(lexemes[count..]) is var read && read > 0)
        {
            count += read;
        }

        return new TimeExpressionParser(narrow, lexemes[..count], []).TryParse(0, out var parsed)
            && (parsed.End == count || (parsed.End == count - 1 && lexemes[count - 1].IsMark('.')))
            ? TimeExpressionResolver.Resolve(parsed, publishedOn, out basis)
            : null;
    }
}
