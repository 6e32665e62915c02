using System.Globalization;
using NodaTime.Text;

namespace DeirZour.Tabular;

/// <summary>Writes rows in the shape of UCDP GED, release 20.1 and later: 49 columns, CSV after RFC 4180 in UTF-8, with LF as the line end.</summary>
/// <remarks>
/// <para>An unknown value is an empty cell, codes are UCDP's numbers, days <c>2017-01-14</c>, and entries of a list are separated by
/// semicolons, so that one with a semicolon is read back as two, as in UCDP's own files. What rows read from a file have in
/// <see cref="DatasetRow{TColumn}.UnreadCells"/> is not written.</para>
/// <para>Nothing is left out because it is implausible: a code that UCDP does not have is written as its number, degrees that are no number or
/// infinite as <c>NaN</c>, <c>Infinity</c> or <c>-Infinity</c>, which <see cref="UcdpGedReader"/> refuses, a year before 1 with a minus sign.
/// <see cref="DeirZour.Validation.UcdpGedRowValidator"/> finds such values.</para>
/// <para>Texts are written as they are, also those that a spreadsheet would take for a formula: the shape is UCDP's.</para>
/// <para>Dispose to write what is left; the stream is not closed. One thread at a time.</para>
/// </remarks>
public sealed class UcdpGedWriter : IDisposable
{
    private const char Between = ';';
    private readonly DelimitedWriter _writer;
    private readonly string?[] _cells = new string?[UcdpGedColumns.All.Count];

    /// <summary>Writes the header.</summary>
    /// <param name="stream">Where to write.</param>
    /// <param name="withHxlTags">Whether a row of HXL tags, those of <see cref="UcdpGedHxl"/>, follows the header; <see cref="UcdpGedReader"/> skips it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public UcdpGedWriter(Stream stream, bool withHxlTags = false)
    {
        _writer = new DelimitedWriter(stream);
        _writer.Write([.. UcdpGedColumns.All.Select(column => column.ToName())]);
        if (withHxlTags)
        {
            _writer.Write([.. UcdpGedColumns.All.Select(column => column.ToHxlTag())]);
        }
    }

    /// <summary>Writes a row.</summary>
    /// <param name="row">The row.</param>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    /// <exception cref="ObjectDisposedException">The writer is disposed of.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void Write(UcdpGedRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        foreach (var column in UcdpGedColumns.All)
        {
            _cells[(int)column] = CellOf(row, column);
        }

        _writer.Write(_cells);
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

    private static string? CellOf(UcdpGedRow row, UcdpGedColumn column) => column switch
    {
        UcdpGedColumn.Id => Number(row.Id),
        UcdpGedColumn.RelationalId => row.RelationalId,
        UcdpGedColumn.Year => Number(row.Year),
        UcdpGedColumn.ActiveYear => row.ActiveYear is { } isActive ? isActive ? "1" : "0" : null,
        UcdpGedColumn.CodeStatus => row.CodeStatus,
        UcdpGedColumn.TypeOfViolence => Number((int?)row.TypeOfViolence),
        UcdpGedColumn.ConflictDatasetId => row.ConflictDatasetId,
        UcdpGedColumn.ConflictId => Number(row.ConflictId),
        UcdpGedColumn.ConflictName => row.ConflictName,
        UcdpGedColumn.DyadDatasetId => row.DyadDatasetId,
        UcdpGedColumn.DyadId => Number(row.DyadId),
        UcdpGedColumn.DyadName => row.DyadName,
        UcdpGedColumn.SideADatasetId => row.SideADatasetId,
        UcdpGedColumn.SideAId => Number(row.SideAId),
        UcdpGedColumn.SideA => row.SideA,
        UcdpGedColumn.SideBDatasetId => row.SideBDatasetId,
        UcdpGedColumn.SideBId => Number(row.SideBId),
        UcdpGedColumn.SideB => row.SideB,
        UcdpGedColumn.NumberOfSources => Number(row.NumberOfSources),
        UcdpGedColumn.SourceArticle => row.SourceArticle,
        UcdpGedColumn.SourceOffices => string.Join(Between, (IEnumerable<string>)row.SourceOffices),
        UcdpGedColumn.SourceDates => string.Join(Between, row.SourceDates.Select(LocalDatePattern.Iso.Format)),
        UcdpGedColumn.SourceHeadline => row.SourceHeadline,
        UcdpGedColumn.SourceOriginal => row.SourceOriginal,
        UcdpGedColumn.WherePrecision => Number((int?)row.WherePrecision),
        UcdpGedColumn.WhereCoordinates => row.WhereCoordinates,
        UcdpGedColumn.WhereDescription => row.WhereDescription,
        UcdpGedColumn.Adm1 => row.Adm1,
        UcdpGedColumn.Adm2 => row.Adm2,
        UcdpGedColumn.Latitude => Number(row.Latitude),
        UcdpGedColumn.Longitude => Number(row.Longitude),
        UcdpGedColumn.GeometryText => row.GeometryText,
        UcdpGedColumn.PrioGridCell => Number(row.PrioGridCell),
        UcdpGedColumn.Country => row.Country,
        UcdpGedColumn.CountryId => Number(row.CountryId),
        UcdpGedColumn.Region => row.Region,
        UcdpGedColumn.EventClarity => Number((int?)row.EventClarity),
        UcdpGedColumn.DatePrecision => Number((int?)row.DatePrecision),
        UcdpGedColumn.DateStart => row.DateStart is { } dateStart ? LocalDatePattern.Iso.Format(dateStart) : null,
        UcdpGedColumn.DateEnd => row.DateEnd is { } dateEnd ? LocalDatePattern.Iso.Format(dateEnd) : null,
        UcdpGedColumn.DeathsSideA => Number(row.DeathsSideA),
        UcdpGedColumn.DeathsSideB => Number(row.DeathsSideB),
        UcdpGedColumn.DeathsCivilians => Number(row.DeathsCivilians),
        UcdpGedColumn.DeathsUnknown => Number(row.DeathsUnknown),
        UcdpGedColumn.Best => Number(row.Best),
        UcdpGedColumn.High => Number(row.High),
        UcdpGedColumn.Low => Number(row.Low),
        UcdpGedColumn.GleditschWardSideA => row.GleditschWardSideA,
        UcdpGedColumn.GleditschWardSideB => row.GleditschWardSideB,
        _ => null,
    };

    private static string? Number<T>(T? number)
        where T : struct, IFormattable => number?.ToString(null, CultureInfo.InvariantCulture);
}
