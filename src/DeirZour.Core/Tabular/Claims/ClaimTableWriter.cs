using System.Globalization;

namespace DeirZour.Tabular;

/// <summary>Writes our own table of claims and statements: CSV after RFC 4180 in UTF-8, with LF as the line end.</summary>
/// <remarks>
/// <para>Columns stand in the order of <see cref="ClaimColumns.All"/>. Several values in a cell are separated by semicolons, where a
/// semicolon or backslash within a value has a backslash in front. What rows read from a file have in
/// <see cref="DatasetRow{TColumn}.UnreadCells"/> is not written.</para>
/// <para>Spreadsheets read a text that begins with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, a tab or CR as a formula, and texts come from
/// documents that anybody may have written. Such a text, also one with apostrophes in front of such a character, is written with one
/// more apostrophe in front, which <see cref="ClaimTableReader"/> takes away again: round trips stay exact. Numbers are written as they are.</para>
/// <para>Dispose to write what is left; the stream is not closed. One thread at a time.</para>
/// </remarks>
public sealed class ClaimTableWriter : IDisposable
{
    private readonly DelimitedWriter _writer;
    private readonly string?[] _cells = new string?[ClaimColumns.All.Count];

    /// <summary>Writes the header.</summary>
    /// <param name="stream">Where to write.</param>
    /// <param name="withHxlTags">Whether a row of HXL tags follows the header.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public ClaimTableWriter(Stream stream, bool withHxlTags = false)
    {
        _writer = new DelimitedWriter(stream);
        _writer.Write([.. ClaimColumns.All.Select(column => column.ToName())]);
        if (withHxlTags)
        {
            _writer.Write([.. ClaimColumns.All.Select(column => column.ToHxlTag())]);
        }
    }

    /// <summary>Writes a row.</summary>
    /// <param name="row">The row.</param>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An enumeration has a value that is no member.</exception>
    /// <exception cref="ObjectDisposedException">The writer is disposed of.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void Write(ClaimRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        foreach (var column in ClaimColumns.All)
        {
            _cells[(int)column] = NumberOf(row, column) ?? (TextOf(row, column) is { } text ? SpreadsheetGuard.Add(text) : null);
        }

        _writer.Write(_cells);
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

    private static string? NumberOf(ClaimRow row, ClaimColumn column) => column switch
    {
        ClaimColumn.EventLatitude => Number(row.EventLatitude),
        ClaimColumn.EventLongitude => Number(row.EventLongitude),
        ClaimColumn.CountMin => Number(row.CountMin),
        ClaimColumn.CountMax => Number(row.CountMax),
        ClaimColumn.WhereLatitude => Number(row.WhereLatitude),
        ClaimColumn.WhereLongitude => Number(row.WhereLongitude),
        ClaimColumn.EvidenceStart => Number(row.EvidenceStart),
        ClaimColumn.EvidenceLength => Number(row.EvidenceLength),
        _ => null,
    };

    private static string? TextOf(ClaimRow row, ClaimColumn column) => column switch
    {
        ClaimColumn.Type => row.Type?.ToName(),
        ClaimColumn.Id => row.Id?.Value,
        ClaimColumn.Event => row.Event?.Value,
        ClaimColumn.EventKind => row.EventKind?.Code,
        ClaimColumn.EventDate => row.EventDate?.ToString(),
        ClaimColumn.EventSummary => row.EventSummary,
        ClaimColumn.EventWhere => row.EventWhere,
        ClaimColumn.EventPrecision => Name(row.EventPrecision),
        ClaimColumn.Outcome => Name(row.Outcome),
        ClaimColumn.Count => row.Count?.ToString(),
        ClaimColumn.CountQualifier => Name(row.CountQualifier),
        ClaimColumn.Unit => row.Unit,
        ClaimColumn.VictimGroup => Name(row.VictimGroup),
        ClaimColumn.VictimPhrase => row.VictimPhrase,
        ClaimColumn.VictimActor => row.VictimActor?.Value,
        ClaimColumn.Scope => Name(row.Scope),
        ClaimColumn.StatementKind => row.StatementKind?.Code,
        ClaimColumn.Summary => row.Summary,
        ClaimColumn.Claimant => row.Claimant?.Value,
        ClaimColumn.Speaker => row.Speaker?.Value,
        ClaimColumn.SpeakerName => row.SpeakerName,
        ClaimColumn.Voice => Name(row.Voice),
        ClaimColumn.Relays => ClaimLists.Join(row.Relays.Select(relay => relay.Value)),
        ClaimColumn.Hedges => ClaimLists.Join(row.Hedges),
        ClaimColumn.Document => row.Document?.Value,
        ClaimColumn.DocumentTitle => row.DocumentTitle,
        ClaimColumn.Publisher => row.Publisher?.Value,
        ClaimColumn.PublisherName => row.PublisherName,
        ClaimColumn.PublisherBasis => Name(row.PublisherBasis),
        ClaimColumn.PublishedOn => row.PublishedOn?.ToString(),
        ClaimColumn.PublishedBasis => Name(row.PublishedBasis),
        ClaimColumn.WhenWritten => row.WhenWritten,
        ClaimColumn.When => row.When?.ToString(),
        ClaimColumn.WhenBasis => Name(row.WhenBasis),
        ClaimColumn.WhereWritten => row.WhereWritten,
        ClaimColumn.Where => row.Where?.Value,
        ClaimColumn.WhereMatch => Name(row.WhereMatch),
        ClaimColumn.WhereRelation => row.WhereRelation?.Code,
        ClaimColumn.WherePrecision => Name(row.WherePrecision),
        ClaimColumn.EvidencePhrase => row.EvidencePhrase,
        ClaimColumn.Links => ClaimLists.Join(row.Links.Select(link => $"{WireNames.Get(link.Kind)}:{link.Target}")),
        _ => null,
    };

    private static string? Number<T>(T? number)
        where T : struct, IFormattable => number?.ToString(null, CultureInfo.InvariantCulture);

    private static string? Name<TEnum>(TEnum? member)
        where TEnum : struct, Enum => member is { } known ? WireNames.Get(known) : null;
}
