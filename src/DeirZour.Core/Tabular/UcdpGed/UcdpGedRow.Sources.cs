using NodaTime;

namespace DeirZour.Tabular;

/// <content>The sources behind the row, and how clear they are.</content>
public sealed partial record UcdpGedRow
{
    /// <summary><c>number_of_sources</c>: how many reports the row rests on; <see langword="null"/> also for UCDP's -1, not counted.</summary>
    public int? NumberOfSources { get; init; }

    /// <summary><c>source_article</c>: the reports, each as office, date and headline, separated by semicolons.</summary>
    public string? SourceArticle { get; init; }

    /// <summary><c>source_office</c>: who published the reports, one entry a report; separated by semicolons in the file.</summary>
    public EquatableArray<string> SourceOffices { get; init; }

    /// <summary><c>source_date</c>: when the reports were published, one entry a report; separated by semicolons in the file.</summary>
    public EquatableArray<LocalDate> SourceDates { get; init; }

    /// <summary><c>source_headline</c>: the headlines, separated by semicolons, which headlines hold too.</summary>
    public string? SourceHeadline { get; init; }

    /// <summary><c>source_original</c>: whom the reports have it from.</summary>
    public string? SourceOriginal { get; init; }

    /// <summary><c>event_clarity</c>.</summary>
    public UcdpEventClarity? EventClarity { get; init; }
}
