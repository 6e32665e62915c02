using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace DeirZour.Cli.Rendering;

/// <summary>Running text in several styles, made line by line to fit a width.</summary>
internal sealed class StyledText
{
    /// <summary>A blank at which no line is broken; it is written as a plain one.</summary>
    public const char NoBreak = '\u00A0';

    private readonly List<Segment> _runs = [];

    /// <summary>The text without its styles.</summary>
    public override string ToString() => string.Concat(_runs.Select(run => run.Text));

    /// <summary>Whether there is no text.</summary>
    public bool IsEmpty => _runs.Count == 0;

    /// <summary>Text in the plain style.</summary>
    public static implicit operator StyledText(string text) => new StyledText().Add(text);

    /// <summary>Adds a run; see <see cref="SafeText"/>.</summary>
    public StyledText Add(string text, Style? style = null)
    {
        if (text.Length > 0)
        {
            _runs.Add(new Segment(SafeText.Clean(text), style ?? Ink.Plain));
        }

        return this;
    }

    /// <summary>Breaks the text at blanks into lines of at most <paramref name="width"/> cells; words that are longer are cut.</summary>
    /// <returns>One line or more; an empty text gives one empty line.</returns>
    public List<List<Segment>> Wrap(int width)
    {
        List<List<Segment>> lines = [[]];
        var used = 0;
        foreach (var (blank, word) in Words())
        {
            var wordWidth = Segment.CellCount(word);
            if (used > 0 && used + 1 + wordWidth > width)
            {
                lines.Add([]);
                used = 0;
            }
            else if (used > 0)
            {
                lines[^1].Add(new Segment(" ", blank));
                used++;
            }

            foreach (var piece in wordWidth > width ? Cut(word, width) : word)
            {
                var pieceWidth = piece.CellCount();
                if (used > 0 && used + pieceWidth > width)
                {
                    lines.Add([]);
                    used = 0;
                }

                lines[^1].Add(piece);
                used += pieceWidth;
            }
        }

        return lines;
    }

    /// <summary>The words, each as its runs, since a style may change within a word, and with the style of the blank before it.</summary>
    private IEnumerable<(Style Blank, List<Segment> Word)> Words()
    {
        List<Segment> word = [];
        var blank = Ink.Plain;
        foreach (var run in _runs)
        {
            var parts = run.Text.Split(' ');
            for (var index = 0; index < parts.Length; index++)
            {
                if (index > 0)
                {
                    if (word.Count > 0)
                    {
                        yield return (blank, word);
                        word = [];
                    }

                    blank = run.Style;
                }

                if (parts[index].Length > 0)
                {
                    word.Add(new Segment(parts[index].Replace(NoBreak, ' '), run.Style));
                }
            }
        }

        if (word.Count > 0)
        {
            yield return (blank, word);
        }
    }

    /// <summary>The characters of a word as a reader sees them, so that none is torn apart.</summary>
    private static IEnumerable<Segment> Cut(List<Segment> word, int width)
    {
        foreach (var run in word)
        {
            var start = 0;
            var elements = StringInfo.ParseCombiningCharacters(run.Text);
            for (var index = 1; index <= elements.Length; index++)
            {
                var end = index < elements.Length ? elements[index] : run.Text.Length;
                var next = index < elements.Length - 1 ? elements[index + 1] : run.Text.Length;
                if (end == run.Text.Length || run.Text[start..next].GetCellWidth() > width)
                {
                    yield return new Segment(run.Text[start..end], run.Style);
                    start = end;
                }
            }
        }
    }
}
