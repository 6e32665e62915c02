using DeirZour.Internal;
using NodaTime;
using NodaTime.Text;

namespace DeirZour.Validation;

/// <content>Whether claims fit the documents that they stand in.</content>
internal sealed partial class DatasetExamination
{
    private void ReportClaimsAgainstDocuments()
    {
        var dated = new HashSet<(Id<Document>, Id<ConflictEvent>)>();
        Each(_claims, (claim, findings) =>
        {
            if (_documents.Find(claim.Document) is { } document)
            {
                ReportEvidence(claim, document, findings);
                ReportAttribution(claim.Attribution, document, findings);
                ReportDates(claim, document, dated, findings);
            }
        });
        ReportRepetition();
    }

    private static void ReportEvidence(Claim claim, Document document, Findings findings)
    {
        if (claim.Evidence is { } evidence && evidence.End > document.Length)
        {
            findings.Add(
                DatasetRules.EvidenceOutsideDocument,
                "evidence",
                $"expected an end within the {document.Length} UTF-16 units of {Clip.Quote(document.Id.Value)}, found {evidence.End}");
        }
    }

    private static void ReportAttribution(Attribution attribution, Document document, Findings findings)
    {
        if (attribution.Claimant == document.Publisher && !document.Publisher.IsEmpty)
        {
            findings.Add(DatasetRules.ClaimantIsPublisher, "attribution.claimant", Messages.Expected("another source than the publisher", document.Publisher.Value));
        }

        for (var i = 0; i < attribution.Relays.Count; i++)
        {
            if (attribution.Relays[i] == document.Publisher && !document.Publisher.IsEmpty)
            {
                findings.Add(DatasetRules.RelayIsPublisher, $"attribution.relays[{i}]", Messages.Expected("another source than the publisher", document.Publisher.Value));
            }
        }
    }

    /// <summary>Reports an event once for each document, however many claims are about it.</summary>
    private void ReportDates(Claim claim, Document document, HashSet<(Id<Document>, Id<ConflictEvent>)> dated, Findings findings)
    {
        if (claim.When?.Date is { } when && BeginsAfterPublication(when, document))
        {
            findings.Add(DatasetRules.AfterPublication, "when.date", AfterPublication(when, document));
        }

        if (claim.Event is { } id
            && _events.Find(id)?.When?.Date is { } date
            && BeginsAfterPublication(date, document)
            && dated.Add((document.Id, id)))
        {
            findings.Add(DatasetRules.AfterPublication, "event", AfterPublication(date, document));
        }
    }

    private static bool BeginsAfterPublication(EventDate date, Document document)
    {
        if (date is not { First: { } first, Last: not null })
        {
            return false;
        }

        // An instant is a day later in some time zone.
        return document.PublishedOn is { } on
            ? first > on.Last
            : document.PublishedAt is { } at && Period.DaysBetween(at.InUtc().Date, first) > 1;
    }

    private static FormattableString AfterPublication(EventDate found, Document document)
    {
        var published = document.PublishedOn?.ToString() ?? LocalDatePattern.Iso.Format(document.PublishedAt.GetValueOrDefault().InUtc().Date);
        return $"expected a beginning not after the publication of {Clip.Quote(document.Id.Value)} on {published}, found {found}";
    }

    /// <summary>Reports casualty claims that code the same words for the same outcome, group and count without a link between them.</summary>
    private void ReportRepetition()
    {
        var spans = Enumerable.Range(0, _claims.Records.Length)
            .Where(index => _claims.Records[index] is CasualtyClaim { Evidence.Length: > 0 })
            .Select(index => (Index: index, Claim: (CasualtyClaim)_claims.Records[index]))
            .GroupBy(one => (one.Claim.Document, one.Claim.Outcome, one.Claim.Victims.Group, one.Claim.Count));
        foreach (var group in spans)
        {
            // In order of their starts, a claim overlaps an earlier one if it overlaps the one that reaches furthest.
            var furthest = -1;
            var end = 0;
            foreach (var (index, claim) in group.OrderBy(one => one.Claim.Evidence!.Value.Start))
            {
                var evidence = claim.Evidence!.Value;
                if (evidence.Start < end && !_links.ContainsKey((index, furthest)) && !_links.ContainsKey((furthest, index)))
                {
                    _claims.At(index, _findings).Add(
                        DatasetRules.ClaimRepeated,
                        "evidence",
                        Messages.Expected("words that no other claim codes so", _claims.Records[furthest].Id.Value));
                }

                (furthest, end) = evidence.End > end ? (index, evidence.End) : (furthest, end);
            }
        }
    }
}
