namespace DeirZour.Tabular;

/// <summary>What the readers of third-party tables demand of a file: DZ30nn of the table, DZ31nn of its form, DZ32nn of its cells.</summary>
public static class TabularRules
{
    /// <summary>A file without a header.</summary>
    public static Rule Empty { get; } = new("DZ3001", "table-empty", Severity.Error, "A table begins with a header row.");

    /// <summary>A file in UTF-16 or UTF-32, which is transcoded.</summary>
    public static Rule Encoding { get; } = new("DZ3002", "table-encoding", Severity.Information, "A table is encoded in UTF-8; UTF-16 and UTF-32 are transcoded.");

    /// <summary>A header that is not that of the dataset.</summary>
    public static Rule Header { get; } = new("DZ3003", "table-header", Severity.Error, "The header names the dataset's own columns.");

    /// <summary>A column without which rows lose their meaning.</summary>
    public static Rule RequiredColumn { get; } = new("DZ3004", "column-required", Severity.Error, "The header names every column that the meaning of a row rests on.");

    /// <summary>A column that all known releases have.</summary>
    public static Rule MissingColumn { get; } = new("DZ3005", "column-missing", Severity.Information, "The header names every column that all known releases have.");

    /// <summary>A column that no known release has.</summary>
    public static Rule UnknownColumn { get; } = new("DZ3006", "column-unknown", Severity.Information, "The header names only columns of known releases; others are kept as text.");

    /// <summary>A column named twice.</summary>
    public static Rule DuplicateColumn { get; } = new("DZ3007", "column-duplicate", Severity.Warning, "The header names a column once; the first one counts and others are kept as text.");

    /// <summary>A row of HXL tags under the header.</summary>
    public static Rule HxlRow { get; } = new("DZ3008", "hxl-row", Severity.Information, "A row of HXL tags is skipped.");

    /// <summary>The header once more between rows.</summary>
    public static Rule RepeatedHeader { get; } = new("DZ3009", "header-repeated", Severity.Warning, "The header stands once, at the top; a repeated one is skipped.");

    /// <summary>Lines above the header.</summary>
    public static Rule Preamble { get; } = new("DZ3010", "table-preamble", Severity.Information, "The header is the first row; rows above it are skipped.");

    /// <summary>A column under an older or another name.</summary>
    public static Rule RenamedColumn { get; } = new("DZ3011", "column-renamed", Severity.Information, "Columns have the names of today's releases; older ones are understood.");

    /// <summary>A column at another place than in all known releases.</summary>
    public static Rule MovedColumn { get; } = new("DZ3012", "column-moved", Severity.Information, "Columns stand in the order of a known release; they are found by name all the same.");

    /// <summary>A header without rows.</summary>
    public static Rule NoRows { get; } = new("DZ3013", "table-without-rows", Severity.Warning, "A table has rows below its header.");

    /// <summary>A header of a table that has none as its publisher makes it.</summary>
    public static Rule UnusualHeader { get; } = new("DZ3014", "header-unusual", Severity.Information, "A dataset that is published without a header has none; otherwise columns are found by its names.");

    /// <summary>A cell's opening quote without a closing one. Every byte is kept; where the row has too many or too few cells then, that is a finding of its own.</summary>
    public static Rule UnclosedQuote { get; } = new("DZ3101", "quote-unclosed", Severity.Warning, "A cell that begins with a quote ends with one; otherwise the quote is read as text and the row ends with its line.");

    /// <summary>A lone quote in a quoted cell.</summary>
    public static Rule MisplacedQuote { get; } = new("DZ3102", "quote-misplaced", Severity.Warning, "A quote within a quoted cell is doubled; otherwise it is read as text.");

    /// <summary>A row with fewer cells than the header.</summary>
    public static Rule ShortRow { get; } = new("DZ3103", "row-short", Severity.Warning, "A row has as many cells as the header; missing ones are read as empty.");

    /// <summary>A row with more cells than the header.</summary>
    public static Rule LongRow { get; } = new("DZ3104", "row-long", Severity.Warning, "A row has as many cells as the header; further ones are kept as text.");

    /// <summary>A cell beyond the limit.</summary>
    public static Rule CellTooLong { get; } = new("DZ3105", "cell-too-long", Severity.Error, "A cell is not longer than the limit; otherwise its row is skipped.");

    /// <summary>A row beyond the limit.</summary>
    public static Rule RowTooLong { get; } = new("DZ3106", "row-too-long", Severity.Error, "A row is not longer than the limit; otherwise it is skipped.");

    /// <summary>Bytes that are not UTF-8.</summary>
    public static Rule InvalidUtf8 { get; } = new("DZ3107", "invalid-utf8", Severity.Warning, "Text is valid UTF-8; other bytes are read as U+FFFD, or the cell as Windows-1252 on request.");

    /// <summary>A NUL byte.</summary>
    public static Rule NulByte { get; } = new("DZ3108", "nul-byte", Severity.Warning, "Text holds no NUL byte; it is kept.");

    /// <summary>A cell of a whole number.</summary>
    public static Rule WholeNumber { get; } = new("DZ3201", "cell-whole-number", Severity.Error, "The cell holds a whole number.");

    /// <summary>A cell of a decimal number.</summary>
    public static Rule DecimalNumber { get; } = new("DZ3202", "cell-decimal-number", Severity.Error, "The cell holds a decimal number with a point.");

    /// <summary>A cell of a date.</summary>
    public static Rule Date { get; } = new("DZ3203", "cell-date", Severity.Error, "The cell holds a date as year-month-day.");

    /// <summary>A cell of yes or no.</summary>
    public static Rule Flag { get; } = new("DZ3204", "cell-flag", Severity.Error, "The cell holds 0, 1, true or false.");

    /// <summary>A cell of a date in words or numbers.</summary>
    public static Rule WrittenDate { get; } = new("DZ3205", "cell-written-date", Severity.Error, "The cell holds a date as year-month-day, or with the English name of the month.");

    /// <summary>Dates in several forms.</summary>
    public static Rule DateForm { get; } = new("DZ3206", "cell-date-form", Severity.Warning, "The dates of a column have the form of the first one.");

    /// <summary>A cell of a code in words.</summary>
    public static Rule Code { get; } = new("DZ3207", "cell-code", Severity.Warning, "The cell holds a code of the dataset's list; another is kept as text.");

    /// <summary>A cell of a number of people.</summary>
    public static Rule Count { get; } = new("DZ3208", "cell-count", Severity.Warning, "The cell holds a number of people, also a range or a vague word; another text is kept.");

    /// <summary>A cell of a date in digits.</summary>
    public static Rule CompactDate { get; } = new("DZ3209", "cell-compact-date", Severity.Error, "The cell holds a date as eight digits, year, month and day, or a time as fourteen.");

    /// <summary>All rules of this class, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        Empty, Encoding, Header, RequiredColumn, MissingColumn, UnknownColumn, DuplicateColumn, HxlRow, RepeatedHeader,
        Preamble, RenamedColumn, MovedColumn, NoRows, UnusualHeader,
        UnclosedQuote, MisplacedQuote, ShortRow, LongRow, CellTooLong, RowTooLong, InvalidUtf8, NulByte,
        WholeNumber, DecimalNumber, Date, Flag, WrittenDate, DateForm, Code, Count,
        CompactDate,
    ];
}
