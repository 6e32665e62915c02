using DeirZour.Tabular;
using NodaTime;
using NodaTime.Text;

namespace DeirZour.Validation;

/// <summary>What the validators of the rows of all datasets share.</summary>
/// <typeparam name="TRow">The type of row.</typeparam>
/// <typeparam name="TColumn">The enumeration of the dataset's columns.</typeparam>
/// <remarks>
/// Paths are the dataset's names of columns; the findings of a row from a file have the position of the cell. A column that the file does
/// not have is a finding of the reader about the header, and none about each row. Thread safe.
/// </remarks>
public abstract class TableRowValidator<TRow, TColumn> : RecordValidator<TRow>
    where TRow : DatasetRow<TColumn>
    where TColumn : struct, Enum
{
    private protected const double MaxLatitude = 90;
    private protected const double MaxLongitude = 180;

    private readonly Dictionary<string, TColumn> _columns = new(StringComparer.Ordinal);
    private readonly Dictionary<TColumn, string> _paths = [];

    private protected TableRowValidator(TableSchema<TColumn> schema)
    {
        foreach (var column in schema.Columns)
        {
            // Columns that share a name are told apart by a number behind it.
            var path = column.Name;
            for (var number = 2; !_columns.TryAdd(path, column.Column); number++)
            {
                path = FormattableString.Invariant($"{column.Name} {number}");
            }

            _paths.Add(column.Column, path);
        }
    }

    private protected override TextPosition? PositionOf(TRow record, string path) =>
        (_columns.TryGetValue(path, out var column) ? record.PositionOf(column) : null) ?? record.Position;

    private protected override string? IdOf(TRow record) => record.RecordId;

    /// <summary>Demands something of a cell. Without its column, which the reader reports once, no row breaks the rule.</summary>
    private protected void Require(Rule rule, TColumn column, Func<TRow, bool> holds, Func<TRow, FormattableString> message) =>
        Require(rule, _paths[column], row => holds(row) || row.Lacks(column), message);

    /// <summary>Demands that a cell is given. One that could not be read is a finding of the reader already.</summary>
    private protected void Given(Rule rule, TColumn column, Func<TRow, bool> isGiven) =>
        Require(rule, column, row => isGiven(row) || row.IsUnread(column), _ => $"expected a value, found nothing");

    /// <summary>Demands that a number is one of a list of codes.</summary>
    private protected void Code<TEnum>(Rule rule, TColumn column, Func<TRow, TEnum?> code)
        where TEnum : struct, Enum =>
        Require(
            rule,
            column,
            row => code(row) is not { } value || Enum.IsDefined(value),
            row => $"expected one of {string.Join(", ", Enum.GetValues<TEnum>().Select(value => value.ToString("D")))}, found {Messages.NumberOf(code(row)!.Value)}");

    private protected void NotNegative(Rule rule, TColumn column, Func<TRow, int?> number) =>
        Require(rule, column, row => !(number(row) < 0), row => $"expected 0 or more, found {number(row)}");

    /// <summary>Demands that a coordinate, or another number around 0, is not beyond a limit.</summary>
    private protected void Within(Rule rule, TColumn column, double limit, Func<TRow, double?> degrees, string unit = "degrees") =>
        Require(
            rule,
            column,
            row => degrees(row) is not { } found || Math.Abs(found) <= limit,
            row => $"expected {-limit} to {limit} {unit}, found {degrees(row)}");

    /// <summary>Demands that a coordinate is not alone.</summary>
    private protected void Together(Rule rule, TColumn column, Func<TRow, double?> degrees, string otherName, Func<TRow, double?> other) =>
        Require(
            rule,
            column,
            row => degrees(row) is not null || other(row) is null || row.IsUnread(column),
            row => $"expected a value with the {otherName} {other(row)}, found nothing");

    /// <summary>Demands that a point is in the box of its country or near it; it is a finding about its longitude where its latitude is.</summary>
    private protected void InCountry(
        Rule rule, TColumn latitude, TColumn longitude, Func<TRow, CountryBox?> box, Func<TRow, (double Latitude, double Longitude)?> point)
    {
        Func<TRow, FormattableString> message = row =>
            $"expected a point in {box(row)!.Letters}, within {box(row)!.South}..{box(row)!.North} and {box(row)!.West}..{box(row)!.East}, found {point(row)!.Value.Latitude}, {point(row)!.Value.Longitude}";
        Require(
            rule,
            latitude,
            row => box(row) is not { } found || point(row) is not { } at || found.ContainsLatitude(at.Latitude, CountryBoxes.Margin),
            message);
        Require(
            rule,
            longitude,
            row => box(row) is not { } found || point(row) is not { } at || !found.ContainsLatitude(at.Latitude, CountryBoxes.Margin)
                || found.ContainsLongitude(at.Longitude, CountryBoxes.Margin),
            message);
    }

    /// <summary>Demands that a text has neither HTML entities nor wrongly decoded letters.</summary>
    private protected void Plain(Rule entities, Rule mojibake, TColumn column, Func<TRow, string?> text)
    {
        Require(
            entities,
            column,
            row => HtmlEntities.First(text(row)).IsEmpty,
            row => Messages.Expected("plain text", HtmlEntities.First(text(row)).ToString()));
        Require(
            mojibake,
            column,
            row => Mojibake.First(text(row), row.HasInvalidUtf8).IsEmpty,
            row => Messages.Expected("text as it was written", Mojibake.First(text(row), row.HasInvalidUtf8).ToString()));
    }

    private protected static string Text(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : string.Empty;
}
