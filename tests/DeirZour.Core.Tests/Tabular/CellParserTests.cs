using System.Globalization;
using System.Text;
using DeirZour.Tabular;
using NodaTime;

namespace DeirZour.Tests.Tabular;

public sealed class CellParserTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("62", 62)]
    [InlineData("-1", -1)]
    [InlineData("007", 7)]
    [InlineData(" 5 ", 5)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("-2147483648", int.MinValue)]
    public void TryParseWholeNumber_Number_IsRead(string text, int expected)
    {
        Assert.True(CellParser.TryParseWholeNumber(Encoding.UTF8.GetBytes(text), out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("-")]
    [InlineData("6.0")]
    [InlineData("1,000")]
    [InlineData("sixty")]
    [InlineData("6 2")]
    [InlineData("٦٢")]
    [InlineData("0x10")]
    [InlineData("2147483648")]
    public void TryParseWholeNumber_AnythingElse_IsRefused(string text) =>
        Assert.False(CellParser.TryParseWholeNumber(Encoding.UTF8.GetBytes(text), out _));

    [Theory]
    [InlineData("35.3359", 35.3359)]
    [InlineData("-0.5", -0.5)]
    [InlineData("40", 40)]
    [InlineData("1e2", 100)]
    [InlineData(" 40.5 ", 40.5)]
    public void TryParseDecimalNumber_Number_IsReadInEveryCulture(string text, double expected)
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            foreach (var name in new[] { "ar-SY", "de-DE", "fa-IR", "tr-TR" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                Assert.True(CellParser.TryParseDecimalNumber(Encoding.UTF8.GetBytes(text), out var value));
                Assert.Equal(expected, value);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("35,3")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1e999")]
    [InlineData("35.3N")]
    public void TryParseDecimalNumber_AnythingElse_IsRefused(string text) =>
        Assert.False(CellParser.TryParseDecimalNumber(Encoding.UTF8.GetBytes(text), out _));

    [Theory]
    [InlineData("2017-01-14")]
    [InlineData(" 2017-01-14 ")]
    [InlineData("2017-01-14 00:00")]
    [InlineData("2017-01-14 00:00:00")]
    [InlineData("2017-01-14 00:00:00.000")]
    [InlineData("2017-01-14T00:00:00")]
    public void TryParseDate_DayOrItsMidnight_IsRead(string text)
    {
        Assert.True(CellParser.TryParseDate(Encoding.UTF8.GetBytes(text), out var value));
        Assert.Equal(new LocalDate(2017, 1, 14), value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2017")]
    [InlineData("2017-01")]
    [InlineData("2017-02-29")]
    [InlineData("2017-13-01")]
    [InlineData("0000-01-01")]
    [InlineData("14.01.2017")]
    [InlineData("2017-01-14x")]
    [InlineData("2017-01-14 12:30:00")]
    [InlineData("2017-01-14 00:00:00.000Z")]
    public void TryParseDate_AnythingElse_IsRefused(string text) =>
        Assert.False(CellParser.TryParseDate(Encoding.UTF8.GetBytes(text), out _));

    [Theory]
    [InlineData("0", false)]
    [InlineData("1", true)]
    [InlineData("True", true)]
    [InlineData("FALSE", false)]
    [InlineData(" true", true)]
    public void TryParseFlag_Flag_IsRead(string text, bool expected)
    {
        Assert.True(CellParser.TryParseFlag(Encoding.UTF8.GetBytes(text), out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2")]
    [InlineData("yes")]
    public void TryParseFlag_AnythingElse_IsRefused(string text) =>
        Assert.False(CellParser.TryParseFlag(Encoding.UTF8.GetBytes(text), out _));
}
