using NodaTime;

namespace DeirZour.Tabular;

/// <content>The sources behind the row, and how clear they are.</content>
public sealed partial record UcdpGedRow
{
    private readonly int _numberOfSources;
    private readonly UcdpEventClarity _eventClarity;

    /// <summary><c>number_of_sources</c>: how many reports the row rests on; <see langword="null"/> also for UCDP's -1, not counted.</summary>
    public int? NumberOfSources
    {
        get => Given(UcdpGedColumn.NumberOfSources, _numberOfSources);
        init => Give(UcdpGedColumn.NumberOfSources, out _numberOfSources, value);
    }

    /// <summary><c>source_article</c>: the reports, each as office, date and headline, separated by semicolons.</summary>
    public string? SourceArticle
    {
        get => _texts[SourceArticleIndex];
        init => _texts = _texts.With(SourceArticleIndex, value);
    }

    /// <summary><c>source_office</c>: who published the reports, one entry a report; separated by semicolons in the file.</summary>
    public EquatableArray<string> SourceOffices { get; init; }

    /// <summary><c>source_date</c>: when the reports were published, one entry a report; separated by semicolons in the file.</summary>
    /// <value>Days of the ISO calendar; one of another calendar becomes the same day of it.</value>
    public EquatableArray<LocalDate> SourceDates
    {
        get;
        init => field = RowDays.InIso(value);
    }

    /// <summary><c>source_headline</c>: the headlines, separated by semicolons, which headlines hold too.</summary>
    public string? SourceHeadline
    {
        get => _texts[SourceHeadlineIndex];
        init => _texts = _texts.With(SourceHeadlineIndex, value);
    }

    /// <summary><c>source_original</c>: whom the reports have it from.</summary>
    public string? SourceOriginal { get; init; }

    /// <summary><c>event_clarity</c>.</summary>
    public UcdpEventClarity? EventClarity
    {
        get => Given(UcdpGedColumn.EventClarity, _eventClarity);
        init => Give(UcdpGedColumn.EventClarity, out _eventClarity, value);
    }
}
