using System.Text;
using NodaTime;

namespace DeirZour.Tabular;

/// <summary>One cell of a <see cref="DelimitedRow"/>: bytes in the reader's buffer, decoded when asked for.</summary>
/// <remarks>
/// <para>Valid until the reader goes on. Values are read without regard to culture, with blanks around them allowed; nothing throws.
/// Only <see cref="ToString"/> allocates. <c>default</c> is an empty cell.</para>
/// </remarks>
public readonly ref struct DelimitedCell
{
    private readonly CellDecoder? _decoder;

    internal DelimitedCell(ReadOnlySpan<byte> raw, bool isLiteral, CellDecoder decoder)
    {
        Raw = raw;
        IsLiteral = isLiteral;
        _decoder = decoder;
    }

    /// <summary>The bytes as they stand in the file, quotes included.</summary>
    public ReadOnlySpan<byte> Raw { get; }

    /// <summary>Whether an opening quote is text, as it opens nothing.</summary>
    internal bool IsLiteral { get; }

    /// <summary>The text in UTF-8, without the quotes around it and with single quotes for doubled ones.</summary>
    public ReadOnlySpan<byte> Utf8 => _decoder is null ? default : _decoder.Decode(Raw, IsLiteral);

    /// <summary>Whether the text is empty.</summary>
    public bool IsEmpty => Raw.Length < 3 && Utf8.IsEmpty;

    /// <summary>Reads a whole number such as <c>62</c> or <c>-1</c>.</summary>
    /// <param name="value">The number, or 0.</param>
    /// <returns>Whether the cell holds one from -2,147,483,648 to 2,147,483,647.</returns>
    public bool TryGetInt32(out int value) => CellParser.TryParseWholeNumber(Utf8, out value);

    /// <summary>Reads a decimal number with a point, such as <c>35.3359</c>.</summary>
    /// <param name="value">The number, or 0.</param>
    /// <returns>Whether the cell holds a finite one.</returns>
    public bool TryGetDouble(out double value) => CellParser.TryParseDecimalNumber(Utf8, out value);

    /// <summary>Reads a day as year-month-day, also with a time of midnight behind it.</summary>
    /// <param name="value">The day, or <c>default</c>.</param>
    /// <returns>Whether the cell holds one.</returns>
    public bool TryGetDate(out LocalDate value) => CellParser.TryParseDate(Utf8, out value);

    /// <summary>Reads <c>0</c>, <c>1</c>, <c>true</c> or <c>false</c>.</summary>
    /// <param name="value">The value, or <see langword="false"/>.</param>
    /// <returns>Whether the cell holds one.</returns>
    public bool TryGetBoolean(out bool value) => CellParser.TryParseFlag(Utf8, out value);

    /// <summary>The text as a string. Bytes that are not UTF-8 are read as the options of the reader say.</summary>
    /// <returns>The text, empty for an empty cell.</returns>
    public override string ToString() => Encoding.UTF8.GetString(Utf8);
}
