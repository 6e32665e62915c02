using System.Globalization;
using NodaTime;

namespace DeirZour.Tabular;

/// <content>The way back.</content>
internal static partial class UcdpGedSources
{
    private const string Between = "; ";

    /// <summary>A row with the sources of the claims that it rests on.</summary>
    /// <param name="row">The row.</param>
    /// <param name="claims">Claims and statements of one document.</param>
    /// <param name="index">Their dataset.</param>
    public static UcdpGedRow With(UcdpGedRow row, IEnumerable<Claim> claims, DatasetIndex index)
    {
        var told = claims.ToArray();
        return index.Find(told[0].Document) is { } document && index.Find(document.Publisher)?.Kind != SourceKind.Dataset
            ? OfText(row, document, told, index)
            : OfDatasetRow(row, told, index);
    }

    private static UcdpGedRow OfText(UcdpGedRow row, Document document, IEnumerable<Claim> claims, DatasetIndex index)
    {
        var office = NameOf(document.Publisher, index);
        var published = document.PublishedOn is { Precision: DatePrecision.Day, First: { } day } ? day : default(LocalDate?);
        return row with
        {
            NumberOfSources = 1,
            SourceOffices = [office],
            SourceDates = published is { } date ? [date] : [],
            SourceHeadline = document.Title,
            SourceArticle = string.Create(CultureInfo.InvariantCulture, $"{office},{document.PublishedOn},{document.Title}"),
            SourceOriginal = Names(claims.OfType<CasualtyClaim>().Select(claim => claim.Attribution.Claimant), index) is { Length: > 0 } names ? string.Join(Between, names) : null,
        };
    }

    /// <summary>Who passed a claim on published it, and else whoever made it.</summary>
    private static UcdpGedRow OfDatasetRow(UcdpGedRow row, IReadOnlyList<Claim> claims, DatasetIndex index)
    {
        var relayed = claims.Where(claim => claim.Attribution.Relays.Count > 0).ToArray();
        var offices = relayed.SelectMany(claim => claim.Attribution.Relays).Select(relay => (Id<Source>?)relay)
            .Concat(claims.Except(relayed).Select(claim => claim.Attribution.Claimant));
        return row with
        {
            SourceOffices = [.. Names(offices, index)],
            SourceOriginal = Names(relayed.Select(claim => claim.Attribution.Claimant), index) is { Length: > 0 } names ? string.Join(Between, names) : null,
        };
    }

    private static string[] Names(IEnumerable<Id<Source>?> sources, DatasetIndex index) =>
        [.. sources.OfType<Id<Source>>().Distinct().Select(id => NameOf(id, index))];

    private static string NameOf(Id<Source> id, DatasetIndex index) => index.Find(id)?.Name ?? id.Value;
}
