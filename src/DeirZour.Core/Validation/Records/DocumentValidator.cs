using DeirZour.Internal;
using NodaTime;
using NodaTime.Text;

namespace DeirZour.Validation;

/// <summary>Validates a <see cref="Document"/> by <see cref="RecordRules"/>.</summary>
/// <remarks>Thread safe.</remarks>
public sealed class DocumentValidator : RecordValidator<Document>
{
    private DocumentValidator()
    {
        Id(document => document.Id);
        Reference<Source>("publisher", document => document.Publisher);
        Member<Basis>("publisherBasis", document => document.PublisherBasis);
        Reference("agency", document => document.Agency);
        Require(
            RecordRules.AgencyIsPublisher,
            "agency",
            document => document.Agency is not { IsEmpty: false } agency || agency != document.Publisher,
            document => Messages.Expected("another source than the publisher", document.Publisher.Value));
        Text("title", document => document.Title);
        Member<Basis>("publishedBasis", document => document.PublishedBasis);
        Require(RecordRules.PublicationDiffers, "publishedAt", PublicationAgrees, document =>
            $"expected an instant within {document.PublishedOn}, found {Text(document.PublishedAt!.Value)}");
        Require(RecordRules.RetrievedBeforePublished, "retrievedAt", IsRetrievedAfterPublication, document =>
            $"expected an instant after the publication, found {Text(document.RetrievedAt!.Value)}");
        Part("language", document => document.Language, TextValidator.Language);
        Part("url", document => document.Url, TextValidator.Url);
        Require(RecordRules.LengthNegative, "length", document => !(document.Length < 0), document => $"expected 0 or more UTF-16 units, found {document.Length}");
        Part("notes", document => document.Notes, TextValidator.Notes);
    }

    /// <summary>The one instance.</summary>
    public static DocumentValidator Instance { get; } = new();

    /// <summary>A day of publication is a local one, which in UTC begins up to a day earlier and ends up to a day later.</summary>
    private static bool PublicationAgrees(Document document)
    {
        if (document.PublishedAt is not { } at || document.PublishedOn is not { } on)
        {
            return true;
        }

        var day = at.InUtc().Date;
        return !(on.First is { } first && Period.DaysBetween(day, first) > 1) && !(on.Last is { } last && Period.DaysBetween(last, day) > 1);
    }

    private static bool IsRetrievedAfterPublication(Document document)
    {
        if (document.RetrievedAt is not { } retrieved)
        {
            return true;
        }

        return document.PublishedAt is { } at
            ? retrieved >= at
            : !(document.PublishedOn?.First is { } first && Period.DaysBetween(retrieved.InUtc().Date, first) > 1);
    }

    private static string Text(Instant instant) => Clip.Quote(InstantPattern.ExtendedIso.Format(instant));
}
