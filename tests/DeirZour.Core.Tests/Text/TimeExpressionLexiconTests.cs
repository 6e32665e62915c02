using DeirZour.Tests.Support;
using DeirZour.Text;

namespace DeirZour.Tests.Text;

public sealed class TimeExpressionLexiconTests
{
    public static TheoryData<string, string, string, string> Rows { get; } = Read();

    [Theory]
    [MemberData(nameof(Rows))]
    public void Example_OfEveryRow_ShowsItsWordsAtWork(string row, string forms, string example, string when)
    {
        var words = example.Split(' ', '.', ',', ';').Select(word => word.ToUpperInvariant()).ToArray();
        Assert.True(forms.Split(", ").Any(form => words.Contains(form.ToUpperInvariant())), $"{row}: the example has none of the forms.");

        using var reader = new ClaimReader(example);
        Assert.True(reader.Read(), $"{row}: the example has no claim.");
        Assert.Equal(when == "-" ? "" : when, example[reader.Current.When]);
    }

    private static TheoryData<string, string, string, string> Read()
    {
        var rows = new TheoryData<string, string, string, string>();
        foreach (var line in File.ReadLines(RepositoryFiles.PathOf("src/DeirZour.Core/Text/Lexicon/when.tsv")).Where(line => line[0] != '#'))
        {
            var cells = line.Split('\t');
            rows.Add($"{cells[0]} {cells[1]}", cells[2], cells[3], cells[4]);
        }

        return rows;
    }
}
