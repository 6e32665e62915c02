using System.Globalization;
using DeirZour.Tabular;
using FluentValidation;
using NodaTime;

namespace DeirZour.Benchmarks.Validation;

/// <summary>The rules of UCDP GED as one writes them with FluentValidation alone.</summary>
internal sealed class PlainGedRowValidator : AbstractValidator<UcdpGedRow>
{
    private const double Tolerance = 0.00001;

    public PlainGedRowValidator()
    {
        RuleFor(row => row.Id).NotNull();
        RuleFor(row => row.DateStart).NotNull();
        RuleFor(row => row.DateEnd).NotNull();
        RuleFor(row => row.Best).NotNull();
        RuleFor(row => row.TypeOfViolence).IsInEnum();
        RuleFor(row => row.EventClarity).IsInEnum();
        RuleFor(row => row.DatePrecision).IsInEnum();
        RuleFor(row => row.WherePrecision).IsInEnum();
        RuleFor(row => row.DateEnd).Must((row, end) => !(end < row.DateStart));
        RuleFor(row => row.DatePrecision).Must((row, precision) => precision is not { } given || DaysOf(row) is not (> 0 and { } days) || Fits(given, days));
        RuleFor(row => row.Year).Must((row, year) => year is null || row.DateStart is null || year == row.DateStart.Value.Year);
        RuleFor(row => row.Adm1).Must((row, division) => row.WherePrecision switch
        {
            WherePrecision.District or WherePrecision.Province => division is not null,
            WherePrecision.Country => division is null,
            _ => true,
        });
        RuleFor(row => row.Adm2).Must((row, division) => row.WherePrecision switch
        {
            WherePrecision.District => division is not null,
            WherePrecision.Province or WherePrecision.Country => division is null,
            _ => true,
        });
        RuleFor(row => row.Latitude).InclusiveBetween(-90, 90);
        RuleFor(row => row.Longitude).InclusiveBetween(-180, 180);
        RuleFor(row => row.Latitude).Must((row, latitude) => latitude is not null || row.Longitude is null);
        RuleFor(row => row.Longitude).Must((row, longitude) => longitude is not null || row.Latitude is null);
        RuleFor(row => row.GeometryText).Must((row, text) => text is null || row.Latitude is null || row.Longitude is null || IsPoint(text, row.Longitude.Value, row.Latitude.Value));
        RuleFor(row => row.DeathsSideA).GreaterThanOrEqualTo(0);
        RuleFor(row => row.DeathsSideB).GreaterThanOrEqualTo(0);
        RuleFor(row => row.DeathsCivilians).GreaterThanOrEqualTo(0);
        RuleFor(row => row.DeathsUnknown).GreaterThanOrEqualTo(0);
        RuleFor(row => row.Best).GreaterThanOrEqualTo(0);
        RuleFor(row => row.High).GreaterThanOrEqualTo(0);
        RuleFor(row => row.Low).GreaterThanOrEqualTo(0);
        RuleFor(row => row.Low).Must((row, low) => !(low > row.Best));
        RuleFor(row => row.Best).Must((row, best) => !(best > row.High));
        RuleFor(row => row.Best).Must((row, best) => best is null || (row.DeathsSideA + row.DeathsSideB + row.DeathsCivilians + row.DeathsUnknown) is not { } sum || sum == best);
        RuleFor(row => row.High).Must((row, high) => row.Best != 0 || high != 0);
        RuleFor(row => row.NumberOfSources).Must((row, number) => number is null || row.SourceDates.Count == 0 || number == row.SourceDates.Count);
        RuleFor(row => row.SourceDates).Must(dates => dates.All(date => date.Year >= 1900));
        RuleFor(row => row.SourceDates).Must((row, dates) => dates.Count == 0 || dates.Max().Year < 1900 || !(dates.Max() < row.DateStart));
        RuleFor(row => row.SourceDates).Must((row, dates) => dates.Count == 0 || !(dates.Max().Year > row.DateEnd?.Year + 50));
        RuleFor(row => row.SourceHeadline).Must(text => text is null || !text.Contains('&', StringComparison.Ordinal));
        RuleFor(row => row.SideA).Must(IsDecoded);
        RuleFor(row => row.SideB).Must(IsDecoded);
        RuleFor(row => row.SourceArticle).Must(IsDecoded);
        RuleFor(row => row.SourceHeadline).Must(IsDecoded);
        RuleFor(row => row.WhereCoordinates).Must(IsDecoded);
        RuleFor(row => row.WhereDescription).Must(IsDecoded);
    }

    private static int? DaysOf(UcdpGedRow row) => row is { DateStart: { } start, DateEnd: { } end } ? Period.DaysBetween(start, end) + 1 : null;

    private static bool Fits(UcdpDatePrecision precision, int days) => precision switch
    {
        UcdpDatePrecision.Day => days == 1,
        UcdpDatePrecision.DaySpan => days is >= 2 and <= 6,
        UcdpDatePrecision.Week => days == 7,
        UcdpDatePrecision.Month => days is >= 8 and <= 31,
        UcdpDatePrecision.Year => days is >= 32 and <= 366,
        _ => true,
    };

    private static bool IsPoint(string text, double longitude, double latitude)
    {
        const string Start = "POINT (";
        var blank = text.LastIndexOf(' ');
        return text.StartsWith(Start, StringComparison.Ordinal) && text.EndsWith(')') && blank > Start.Length
            && double.TryParse(text.AsSpan()[Start.Length..blank], CultureInfo.InvariantCulture, out var foundLongitude)
            && double.TryParse(text.AsSpan()[(blank + 1)..^1], CultureInfo.InvariantCulture, out var foundLatitude)
            && Math.Abs(foundLongitude - longitude) <= Tolerance && Math.Abs(foundLatitude - latitude) <= Tolerance;
    }

    /// <summary>Only what a search for two letters can tell: less than the library does.</summary>
    private static bool IsDecoded(string? text) => text is null || (!text.Contains('\uFFFD', StringComparison.Ordinal) && !text.Contains("Ã©", StringComparison.Ordinal));
}
