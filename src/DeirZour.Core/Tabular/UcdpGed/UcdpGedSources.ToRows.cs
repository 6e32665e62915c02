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
        return index.Find(told[0].Document) is { } document && !IsDatasetRow(document, told[0], index)
            ? OfText(row, document, told, index)
            : OfDatasetRow(row, told, index);
    }

    /// <summary>
    /// Whether a document is a row of a dataset, whose compilers are no source behind it. Tables do not say what kind a source is: there
    /// it shows in the id, which the event has too, under that of the dataset.
    /// </summary>
    private static bool IsDatasetRow(Document document, Claim claim, DatasetIndex index) =>
        index.Find(document.Publisher)?.Kind == SourceKind.Dataset
        || (document.Id.Value == claim.Event?.Value && document.Id.Value.StartsWith(document.Publisher.Value + "/", StringComparison.Ordinal));

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

    /// <summary>Who passed a claim on published it, and else whoever made it, unless that is only known as an original source.</summary>
    private static UcdpGedRow OfDatasetRow(UcdpGedRow row, IReadOnlyList<Claim> claims, DatasetIndex index)
    {
        var originals = claims.Where(claim => claim.Attribution.Relays.Count > 0 || SourcesBehind.IsOriginal(claim.Id)).ToArray();
        var offices = originals.SelectMany(claim => claim.Attribution.Relays).Select(relay => (Id<Source>?)relay)
            .Concat(claims.Except(originals).Select(claim => claim.Attribution.Claimant));
        return row with
        {
            SourceOffices = [.. Names(offices, index)],
            SourceOriginal = Names(originals.Select(claim => claim.Attribution.Claimant), index) is { Length: > 0 } names ? string.Join(Between, names) : null,
        };
    }

    private static string[] Names(IEnumerable<Id<Source>?> sources, DatasetIndex index) =>
        [.. sources.OfType<Id<Source>>().Distinct().Select(id => NameOf(id, index))];

    private static string NameOf(Id<Source> id, DatasetIndex index) => index.Find(id)?.Name ?? id.Value;
}
