using System.Text;
using DeirZour.Cli.Rendering;
using FsCheck;
using FsCheck.Fluent;

namespace DeirZour.Cli.Tests.Rendering;

public sealed class CsvWriterTests
{
    [Fact]
    public void WriteLine_Fields_AreQuotedWhereRfc4180AsksForIt() => Assert.Equal(
        "plain,,\"a,b\",\"say \"\"no\"\"\",\"two\nlines\", blank \n",
        Write([["plain", null, "a,b", "say \"no\"", "two\nlines", " blank "]]));

    [Fact]
    public void WriteLine_AnyFields_ReadBackTheSame()
    {
        var field = Gen.Elements("", "a", ",", "\"", "\n", "\r\n", "é", "x,\"y\"").ArrayOf().Select(string.Concat);
        var rows = field.ArrayOf(3).NonEmptyListOf().ToArbitrary();

        Prop.ForAll(rows, table => Read(Write(table)).SequenceEqual(table.SelectMany(row => row)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    private static string Write(IEnumerable<string?[]> rows)
    {
        using var output = new MemoryStream();
        using (var csv = new CsvWriter(output))
        {
            foreach (var row in rows)
            {
                csv.WriteLine(row);
            }
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>A plain reader of RFC 4180 for what <see cref="CsvWriter"/> writes.</summary>
    private static List<string> Read(string text)
    {
        List<string> fields = [];
        var at = 0;
        while (at < text.Length)
        {
            var field = new StringBuilder();
            if (text[at] == '"')
            {
                for (at++; text[at] != '"' || (at + 1 < text.Length && text[at + 1] == '"'); at++)
                {
                    at += text[at] == '"' ? 1 : 0;
                    field.Append(text[at]);
                }

                at++;
            }
            else
            {
                for (; text[at] is not (',' or '\n'); at++)
                {
                    field.Append(text[at]);
                }
            }

            fields.Add(field.ToString());
            at++;
        }

        return fields;
    }
}
