using System.Text;
using DeirZour.Tabular;
using DeirZour.Tests.Support;
using DeirZour.Tests.Tabular;
using DeirZour.Validation;

namespace DeirZour.Tests.Validation;

/// <summary>A row is judged in its file as it is judged as an object.</summary>
public sealed class UcdpGedSoundRowTests
{
    private const string Syria = "../shared/data/ucdp-ged/syria-2016-2019.csv";

    [FactWhenPresent(Syria)]
    public void IsSound_SyriaFile_AgreesWithFluentValidation()
    {
        var (sound, unsound) = Check(File.ReadAllBytes(RepositoryFiles.PathOf(Syria)));

        Assert.Equal(16_566, sound + unsound);
        Assert.InRange(unsound, 400, 600);
    }

    /// <summary>Each column of a sound row in turn gets a value that may break something.</summary>
    [Fact]
    public void IsSound_AnyCellChanged_AgreesWithFluentValidation()
    {
        string[] values =
        [
            "", "0", "-1", "2", "4", "6", "9", "-3", "999999", "x", "91", "-200", "35.5", "2017-03-04", "2017-03-05", "2017-03-10", "2017-04-30", "1753-01-01",
            "2099-01-01", "2017-03-05;2017-03-06", ";2017-03-05", "2017-03-05;", "soon", "A &amp; B", "A & B", "POINT (1 2)", "point(40.25 35.5)", "POINT (40.25 35.5", " 6 ",
            "Café", "CafÃ©", "\uFFFD",
        ];
        var text = new GedText();
        var id = 0;
        foreach (var column in GedText.Columns)
        {
            foreach (var value in values)
            {
                text.Add(++id, (column, value));
            }
        }

        var (sound, unsound) = Check(Encoding.UTF8.GetBytes(text.ToString()));

        Assert.Equal(id, sound + unsound);
        Assert.InRange(sound, 500, id - 100);
    }

    /// <summary>What the reader says of a cell, the rules do not say again.</summary>
    [Fact]
    public void Validate_CellThatTheReaderFound_IsNoFurtherFinding()
    {
        var text = new GedText().Add(1, ("latitude", "36,1")).Add(2, ("longitude", "east")).Add(3, ("side_a", "Caf\u00E9")).ToString();

        var (sound, unsound) = Check(Encoding.Latin1.GetBytes(text));

        Assert.Equal((0, 3), (sound, unsound));
        Assert.All(
            UcdpGedReader.Read(new MemoryStream(Encoding.Latin1.GetBytes(text))).Where(read => read.Record is not null),
            read => Verdict.Sound(UcdpGedRowValidator.Instance, read.Record!));
    }

    [Fact]
    public void IsSound_SoundRow_AllocatesNothing()
    {
        var one = Encoding.UTF8.GetBytes(new GedText().Add(1).ToString());
        var many = Encoding.UTF8.GetBytes(new GedText().Add(1).ToString() + string.Concat(Enumerable.Repeat(new GedText().Add(2).ToString().Split('\n')[1] + "\n", 500)));

        Assert.Equal(Allocations.Bytes(() => CountSound(one)), Allocations.Bytes(() => CountSound(many)));
    }

    [Fact]
    public void Find_RowInItsFile_SaysWhatTheObjectSays()
    {
        var text = new GedText().Add(7).Add(8).Add(7).ToString();
        var duplicates = new UcdpGedDuplicates();
        var found = new List<string?>();
        foreach (var row in UcdpGedReader.Enumerate(Encoding.UTF8.GetBytes(text)))
        {
            found.Add(duplicates.Find(row)?.ToString());
        }

        Assert.Equal([null, null, "(4,1): DZ6020: id: expected an id other than that of the row of line 2, found \"7\""], found);
    }

    [Fact]
    public void ToRow_RowInItsFile_IsTheObjectOfTheReader()
    {
        var text = new GedText().Add(1, ("side_a", "دير \"x\"")).Add(2, ("best", "many")).ToString();
        var findings = new List<string>();
        var rows = new List<UcdpGedRow>();
        foreach (var row in UcdpGedReader.Enumerate(Encoding.UTF8.GetBytes(text)))
        {
            rows.Add(row.ToRow(finding => findings.Add((finding with { File = Reads.File }).ToString())));
        }

        Assert.Equal(Reads.All(text).Rows(), rows);
        Assert.Equal(Reads.All(text).Findings(), findings);
    }

    private static int CountSound(ReadOnlySpan<byte> bytes)
    {
        var sound = 0;
        foreach (var row in UcdpGedReader.Enumerate(bytes))
        {
            sound += UcdpGedRowValidator.Instance.IsSound(row) ? 1 : 0;
        }

        return sound;
    }

    /// <summary>What is judged sound in the file is sound by every rule as an object; what is not has a finding, but for text that only looks like an entity.</summary>
    private static (int Sound, int Unsound) Check(byte[] bytes)
    {
        var (sound, unsound) = (0, 0);
        foreach (var view in UcdpGedReader.Enumerate(bytes))
        {
            var row = view.ToRow();
            var byRules = UcdpGedRowValidator.Instance.ValidateByRules(row).Errors.Count == 0;
            Assert.Equal(byRules, UcdpGedRowValidator.Instance.Passes(row));
            if (UcdpGedRowValidator.Instance.IsSound(view))
            {
                Assert.True(byRules, $"row of line {view.Cells.Line}");
                sound++;
            }
            else
            {
                unsound++;
            }
        }

        return (sound, unsound);
    }
}
