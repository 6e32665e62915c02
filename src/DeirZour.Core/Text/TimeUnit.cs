namespace DeirZour.Text;

/// <summary>A unit of time, by its value in the table <c>when.tsv</c>.</summary>
internal enum TimeUnit : byte
{
    None,
    Hour,
    Day,
    Week,
    Weekend,
    Month,
    Year,
}
