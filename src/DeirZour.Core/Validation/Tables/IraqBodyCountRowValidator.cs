using System.Collections.Frozen;
using DeirZour.Tabular;
using NodaTime;

namespace DeirZour.Validation;

/// <summary>Validates a row of Iraq Body Count by <see cref="IraqBodyCountRules"/>.</summary>
/// <remarks>
/// Paths are the names of columns; the findings of a row from a file have the position of the cell. Whether codes are unique is a
/// matter of <see cref="IraqBodyCountDuplicates"/>. Thread safe.
/// </remarks>
public sealed class IraqBodyCountRowValidator : TableRowValidator<IraqBodyCountRow, IraqBodyCountColumn>
{
    private const int MaxDays = 366;

    /// <summary>The eighteen governorates in the spellings of the Iraqi state, the United Nations and the distributors, without what joins words.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Governorates = ((string[])
    [
        "anbar", "alanbar", "babil", "babylon", "baghdad", "basra", "basrah", "albasrah", "dahuk", "dohuk", "duhok", "dhiqar", "thiqar",
        "diyala", "erbil", "irbil", "arbil", "kerbala", "karbala", "kirkuk", "tameem", "attamim", "tamim", "maysan", "missan", "muthanna",
        "almuthanna", "najaf", "annajaf", "ninewa", "nineveh", "ninawa", "qadissiya", "qadisiyah", "qadisiya", "alqadisiyah", "diwaniya",
        "salahaddin", "salahaldin", "salahuddin", "salahadin", "sulaymaniyah", "sulaymaniya", "sulaimaniya", "assulaymaniyah", "wasit",
    ]).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private IraqBodyCountRowValidator()
        : base(IraqBodyCountColumns.Schema)
    {
        Given(IraqBodyCountRules.CellMissing, IraqBodyCountColumn.Code, row => row.Code is not null);
        RequireDates();
        Given(IraqBodyCountRules.CellMissing, IraqBodyCountColumn.Min, row => row.Min is not null);
        Given(IraqBodyCountRules.CellMissing, IraqBodyCountColumn.Max, row => row.Max is not null);
        NotNegative(IraqBodyCountRules.DeathsNegative, IraqBodyCountColumn.Min, row => row.Min);
        NotNegative(IraqBodyCountRules.DeathsNegative, IraqBodyCountColumn.Max, row => row.Max);
        Require(
            IraqBodyCountRules.MinAboveMax,
            IraqBodyCountColumn.Min,
            row => !(row.Min > row.Max),
            row => $"expected at most the greatest number of {row.Max}, found {row.Min}");
        Require(IraqBodyCountRules.NoDeaths, IraqBodyCountColumn.Max, row => row.Max != 0, _ => $"expected 1 or more, found 0");
        Require(
            IraqBodyCountRules.GovernorateUnknown,
            IraqBodyCountColumn.Governorate,
            row => row.Governorate is null || IsGovernorate(row.Governorate),
            row => Messages.Expected("a governorate of Iraq", row.Governorate));
        Plain(IraqBodyCountRules.TextEntities, IraqBodyCountRules.TextMojibake, IraqBodyCountColumn.Location, row => row.Location);
        Plain(IraqBodyCountRules.TextEntities, IraqBodyCountRules.TextMojibake, IraqBodyCountColumn.Weapons, row => row.Weapons);
    }

    /// <summary>The one instance.</summary>
    public static IraqBodyCountRowValidator Instance { get; } = new();

    private void RequireDates()
    {
        Given(IraqBodyCountRules.CellMissing, IraqBodyCountColumn.Start, row => row.Start is not null);
        Given(IraqBodyCountRules.CellMissing, IraqBodyCountColumn.End, row => row.End is not null);
        Require(
            IraqBodyCountRules.EndBeforeStart,
            IraqBodyCountColumn.End,
            row => !(row.End < row.Start),
            row => $"expected a day not before {Text(row.Start)}, found {Text(row.End)}");
        Require(
            IraqBodyCountRules.DateBeforeWar,
            IraqBodyCountColumn.Start,
            row => row.Start is not { Year: < 2003 },
            row => $"expected a day of 2003 or later, found {Text(row.Start)}");
        Require(
            IraqBodyCountRules.SpanLong,
            IraqBodyCountColumn.End,
            row => row.Start is not { } start || row.End is not { } end || Period.DaysBetween(start, end) < MaxDays,
            row => $"expected a day within a year of {Text(row.Start)}, found {Text(row.End)}");
    }

    private static bool IsGovernorate(string name)
    {
        Span<char> letters = stackalloc char[32];
        var length = 0;
        foreach (var unit in name)
        {
            if (char.IsLetter(unit))
            {
                if (length == letters.Length)
                {
                    return false;
                }

                letters[length++] = unit;
            }
        }

        return Governorates.Contains(letters[..length]);
    }
}
