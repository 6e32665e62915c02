using DeirZour.Text;

namespace DeirZour.Tests.Text;

public sealed class CountPhraseReaderTests
{
    [Theory]
    [InlineData("At least 12 soldiers and dozens of civilians.", "12+@At least 12", "dozens@dozens of")]
    [InlineData("Both strikes, on 3 May 2016, killed the 62 soldiers and wounded more than 100.", "2@Both", "62@62", ">100@more than 100")]
    [InlineData("3 killed and 9 wounded", "3@3", "9@9")]
    [InlineData("killed 73: 50 fighters and 23 soldiers", "73@73", "50@50", "23@23")]
    [InlineData("A woman and her two daughters", "1@A", "2@two")]
    [InlineData("men aged between 18 and 45; 20 of them died", "20@20")]
    [InlineData("dozens of shells, 32 strikes and 380 rounds of 30mm", "dozens@dozens of", "32@32", "380@380")]
    [InlineData("a 12-year-old boy", "1@a")]
    [InlineData("A family of four was killed.", "4@four")]
    [InlineData("Nothing at all.")]
    public void Read_Text_GivesEveryCountInOrder(string text, params string[] expected) => Assert.Equal(expected, Read(text));

    [Fact]
    public void Read_AfterTheEnd_StaysThere()
    {
        using var reader = new CountPhraseReader("12 people");

        Assert.True(reader.Read());
        Assert.False(reader.Read());
        Assert.False(reader.Read());
        Assert.Equal(default, reader.Current);
    }

    [Fact]
    public void Dispose_Twice_IsHarmless()
    {
        var reader = new CountPhraseReader("12 people – dead"u8);
        reader.Dispose();
        reader.Dispose();

        Assert.Equal(default, reader.Current);
    }

    /// <summary>The lexer cuts what has no full stop into pieces of 400 words; every count is found whole wherever the cut falls.</summary>
    [Fact]
    public void Read_SentenceOfAnyLength_CutsNoCount()
    {
        for (var before = 300; before < 420; before++)
        {
            var text = string.Concat(Enumerable.Repeat("word ", before)) + "between two hundred and ten and three hundred thousand people " + string.Concat(Enumerable.Repeat("word ", 200));
            Assert.Equal(["210..300000@between two hundred and ten and three hundred thousand"], Read(text));
        }
    }

    [Fact]
    public void Read_LongListWithoutAFullStop_GivesEachOnce()
    {
        var text = string.Concat(Enumerable.Range(1, 3_000).Select(number => $"{number % 7 + 1} dead "));

        Assert.Equal(Enumerable.Range(1, 3_000).Select(number => $"{number % 7 + 1}@{number % 7 + 1}"), Read(text));
    }

    /// <summary>Ten times the text may take ten times as long, not a hundred times: each of these once did, or could.</summary>
    [Theory]
    [InlineData("x", "\r", "y")]
    [InlineData("x", "\n ", "y")]
    [InlineData("", "at least ", "")]
    [InlineData("", "between 1 ", "")]
    [InlineData("", "1-", "")]
    [InlineData("", "1.", "")]
    [InlineData("", "1,000", "")]
    [InlineData("1.5", " ", "million")]
    [InlineData("at", " ", "least 3")]
    [InlineData("", "a ", "")]
    [InlineData("", "a-", "")]
    [InlineData("", "IN. ", "")]
    [InlineData("IN", ".", "x")]
    [InlineData("", "\"", "")]
    [InlineData("", "hundred ", "")]
    [InlineData("", "two hundred and ", "")]
    [InlineData("", "7", "")]
    [InlineData("", "é", "")]
    [InlineData("", "\0", "")]
    public void Read_HostileText_TakesLinearTime(string first, string repeated, string last)
    {
        string Text(int length) => first + string.Concat(Enumerable.Repeat(repeated, length / repeated.Length)) + last;
        double Milliseconds(string text)
        {
            var started = System.Diagnostics.Stopwatch.GetTimestamp();
            using var reader = new CountPhraseReader(text);
            while (reader.Read())
            {
            }

            return System.Diagnostics.Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }

        // A megabyte: quadratic time would be minutes; the worst linear case is well below a second.
        Milliseconds(Text(10_000));
        Assert.InRange(Milliseconds(Text(1_000_000)), 0, 5_000);
    }

    private static List<string> Read(string text)
    {
        var found = new List<string>();
        using var reader = new CountPhraseReader(text);
        while (reader.Read())
        {
            found.Add($"{reader.Current.Count}@{text.Substring(reader.Current.Start, reader.Current.Length)}");
        }

        return found;
    }
}
