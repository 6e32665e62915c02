using DeirZour.Tabular;

namespace DeirZour.Validation;

/// <summary>How many days a list of UCDP GED names, and the first and the last of them as yyyymmdd.</summary>
internal readonly record struct UcdpGedSourceDays(int Count, int? Earliest, int? Latest)
{
    /// <summary>Reads days in the plain form, separated by semicolons.</summary>
    /// <returns>False when there is anything else.</returns>
    public static bool TryParse(ReadOnlySpan<byte> list, out UcdpGedSourceDays days)
    {
        days = default;
        while (!list.IsEmpty)
        {
            var end = list.IndexOf((byte)';');
            if (!DigitParser.TryParseDate(end < 0 ? list : list[..end], out var day))
            {
                return false;
            }

            days = new UcdpGedSourceDays(days.Count + 1, days.Earliest < day ? days.Earliest : day, days.Latest > day ? days.Latest : day);
            list = end < 0 ? default : list[(end + 1)..];
        }

        return true;
    }
}
