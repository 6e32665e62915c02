namespace DeirZour.Tabular;

/// <content>The way back: what documents say of an event's dead, as rows of UCDP GED.</content>
public static partial class UcdpGedMapping
{
    /// <summary>Says in rows of UCDP GED what each document says of each event's dead.</summary>
    /// <remarks>
    /// <para>A row is what one document says about one event. Documents are never merged and nothing is averaged: an event in three
    /// documents is three rows with the same <c>relid</c>, the event's id, and an event without any such number has no row.</para>
    /// <para>Numbers come from the claims of people killed that cover the event as a whole: of scope incident, told as background of
    /// another event, or of a period that is the event's own. Claims that another supersedes are left out, and so are vague words,
    /// which have no bounds. <c>low</c> and <c>high</c> span what claimants say of the dead in general; an open end stays empty.
    /// <c>best</c> is the number on which they agree, or else the one that the document gives in its own voice; where a claim restates
    /// a number as a range, the range gives <c>low</c> and <c>high</c>. Where only classes of victims are told that exclude
    /// each other, their sum is the total. A range from 0 without a number has <c>best</c> 0 if the event is of UCDP GED, which writes that
    /// for deaths that are possible and not certain.</para>
    /// <para>Victims of an actor that is one of the sides are <c>deaths_a</c> or <c>deaths_b</c>; civilians, journalists and aid workers
    /// are <c>deaths_civilians</c>. A class of which nothing is told, or only a range, stays empty: these columns are never filled with
    /// what is left of <c>best</c>. Only where the parts of a total add up to it, and each has one of these columns, a part of people
    /// of no class among them as <c>deaths_unknown</c>, are the other columns 0. Sides are participants of the roles side A and side B,
    /// or else the only two that act or suffer, a state first.</para>
    /// <para>Dates and precision are those of the event; the place is as written, with the point of the reference or of the gazetteer,
    /// and its divisions where the dataset has them. For a text, office, date, headline and article are the document's, and the
    /// original sources its claimants; for a row of a dataset the offices are the sources that passed it on,
    /// or else made it, and the compilers are none. What is not known stays empty.
    /// Events of this library's mapping of UCDP GED keep UCDP's ids; others get a number of 1,000,000,000 or more, made of the ids of event and
    /// document and the same in every run.</para>
    /// </remarks>
    /// <param name="datasets">Whole datasets, or one for each row of a table; enumerated once. Memory depends on the largest of them, but for a number a row.</param>
    /// <param name="leaveOut">Takes each claim and statement that no row says; null to pass over them.</param>
    /// <returns>A lazy sequence: the rows in the order of events and, within, of documents.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="datasets"/> is null.</exception>
    public static IEnumerable<UcdpGedRow> ToRows(IEnumerable<Dataset> datasets, Action<Claim>? leaveOut = null)
    {
        ArgumentNullException.ThrowIfNull(datasets);
        return new UcdpGedRowBuilder(leaveOut).Build(datasets);
    }
}
