using System.Text;
using DeirZour.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace DeirZour.Tests.Model.Dates;

public sealed partial class EventDateTests
{
    private const string Alphabet = "0123456789-/.";

    private static readonly string[] Forms =
        ["2017-01-14", "2016-02-29", "2017-10", "2014", "2017-10-28/2017-10-29", "2014/2017-09-05", "2014-02/..", "../2017-09-05", "../..", "0001", "9999-12-31"];

    public static TheoryData<string, EventDate> Canonical { get; } = new()
    {
        { "2017-01-14", EventDate.Day(new LocalDate(2017, 1, 14)) },
        { "2016-02-29", EventDate.Day(new LocalDate(2016, 2, 29)) },
        { "0001-01-01", EventDate.Day(new LocalDate(1, 1, 1)) },
        { "9999-12-31", EventDate.Day(new LocalDate(9999, 12, 31)) },
        { "2017-01", EventDate.Month(2017, 1) },
        { "2014", EventDate.Year(2014) },
        { "2017-10-28/2017-10-29", EventDate.Between(new LocalDate(2017, 10, 28), new LocalDate(2017, 10, 29)) },
        { "2014/2017-09-05", EventDate.Between(EventDate.Year(2014), EventDate.Day(new LocalDate(2017, 9, 5))) },
        { "2014/2014-09-05", EventDate.Between(EventDate.Year(2014), EventDate.Day(new LocalDate(2014, 9, 5))) },
        { "2014/..", EventDate.Since(EventDate.Year(2014)) },
        { "../2017-09-05", EventDate.Until(EventDate.Day(new LocalDate(2017, 9, 5))) },
        { "../..", default },
    };

    public static TheoryData<string, int, string> Invalid { get; } = new()
    {
        { "", 0, "nothing" },
        { " 2017", 0, "\" 2017\"" },
        { "2017 ", 4, "\"2017 \"" },
        { "17", 2, "\"17\"" },
        { "-2017", 0, "\"-2017\"" },
        { "20170114", 4, "\"20170114\"" },
        { "0000", 0, "\"0000\"" },
        { "2017-", 5, "\"2017-\"" },
        { "2017-1", 6, "\"2017-1\"" },
        { "2017-00", 5, "\"2017-00\"" },
        { "2017-13", 5, "\"2017-13\"" },
        { "2017-01-", 8, "\"2017-01-\"" },
        { "2017-01-4", 9, "\"2017-01-4\"" },
        { "2017-01-00", 8, "\"2017-01-00\"" },
        { "2017-01-32", 8, "\"2017-01-32\"" },
        { "2017-02-29", 8, "\"2017-02-29\"" },
        { "2017-01-14T00:00", 10, "\"2017-01-14T00:00\"" },
        { "14/01/2017", 2, "\"14/01/2017\"" },
        { "..", 2, "\"..\"" },
        { ".", 1, "\".\"" },
        { "2014/", 5, "\"2014/\"" },
        { "2014/.", 6, "\"2014/.\"" },
        { "2014/...", 7, "\"2014/...\"" },
        { "2014/2013", 5, "\"2014/2013\"" },
        { "2014-02/2014-01-31", 8, "\"2014-02/2014-01-31\"" },
        { "2014/2015/2016", 9, "\"2014/2015/2016\"" },
        { "٢٠١٧", 0, "\"٢٠١٧\"" },
    };

    [Theory]
    [MemberData(nameof(Canonical))]
    public void ParseAndFormat_CanonicalText_IsTheSameInEveryWay(string text, EventDate value) => TextFormContract.Canonical(text, value);

    [Fact]
    public void Parse_SpanOfEqualEnds_IsTheSingleDate() => TextFormContract.Reads("2017-01/2017-01", EventDate.Month(2017, 1));

    [Theory]
    [MemberData(nameof(Invalid))]
    public void Parse_Malformed_SaysWhatAndWhere(string text, int offset, string found) =>
        TextFormContract.Refuses<EventDate>(
            text,
            $"offset {offset}: DZ1002: expected a date such as \"2017-01-14\", \"2017-01\", \"2014/2017-09-05\" or \"2014/..\", found {found}");

    [Fact]
    public void Parse_EveryPrefixOfEveryForm_IsTheSameInUtf16AndUtf8() =>
        Assert.All(Forms, TextFormContract.AgreesOnAllPrefixes<EventDate>);

    [Theory]
    [MemberData(nameof(Cultures.Different), MemberType = typeof(Cultures))]
    public void ParseAndFormat_OtherCulture_IsTheSame(string culture) =>
        Cultures.Under(culture, () => Assert.All(Canonical, row => TextFormContract.Canonical((string)row[0], (EventDate)row[1])));

    [Fact]
    public void TryParse_EveryDayOfAYearAndEveryImpossibleOne_AgreesWithTheReference()
    {
        for (var month = 0; month < 20; month++)
        {
            for (var day = 0; day < 40; day++)
            {
                AgreesWithTheReference($"2016-{month:00}-{day:00}");
                AgreesWithTheReference($"2017-{month:00}-{day:00}");
            }
        }
    }

    [Fact]
    public void TryParse_NearlyValidText_AgreesWithTheReference() =>
        Prop.ForAll(Texts.Near(Forms, Alphabet), AgreesWithTheReference)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void TryParse_NearlyValidText_IsTheSameInUtf16AndUtf8() =>
        Prop.ForAll(Texts.Near(Forms, Alphabet), TextFormContract.Agrees<EventDate>)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Parse_WhatWasFormatted_GivesAnEqualValue() =>
        Prop.ForAll(EventDates.Any, date => Assert.Equal(date, EventDate.Parse(date.ToString())))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Theory]
    [InlineData("2017-01-14")]
    [InlineData("2014/2017-09-05")]
    [InlineData("../..")]
    [InlineData("2017-02-29")]
    [InlineData("yesterday")]
    public void TryParse_AnyText_AllocatesNothing(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);

        Allocations.None(() => _ = EventDate.TryParse(text, out _));
        Allocations.None(() => _ = EventDate.TryParse(utf8, out _));
    }

    [Theory]
    [MemberData(nameof(Canonical))]
    public void TryFormat_AnyDate_AllocatesNothing(string text, EventDate value)
    {
        var characters = new char[text.Length];
        var bytes = new byte[text.Length];

        Allocations.None(() => _ = value.TryFormat(characters, out _));
        Allocations.None(() => _ = value.TryFormat(bytes, out _));
    }

    private static void AgreesWithTheReference(string text)
    {
        var parsed = EventDate.TryParse(text, out var value);

        Assert.Equal(EventDateReference.Parse(text), parsed ? value : null);
    }
}
