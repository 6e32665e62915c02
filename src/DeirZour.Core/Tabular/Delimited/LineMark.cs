using System.Buffers;
using System.Text;

namespace DeirZour.Tabular;

/// <summary>Walks forward over UTF-8 bytes and knows line and column of where it stands. <c>default</c> stands at the start.</summary>
internal struct LineMark
{
    private int _index;
    private int _unitsBefore;

    /// <summary>The bytes that end lines.</summary>
    public static SearchValues<byte> LineBreaks { get; } = SearchValues.Create("\r\n"u8);

    /// <summary>The number of line breaks passed: LF, CR and CR LF count once each.</summary>
    public int Lines { get; private set; }

    /// <summary>The 1-based column in UTF-16 code units.</summary>
    public readonly int Column => _unitsBefore + 1;

    /// <summary>Goes forward to a byte.</summary>
    /// <param name="bytes">The same bytes in every call.</param>
    /// <param name="index">Not before the last one, and not between a CR and its LF.</param>
    public void MoveTo(ReadOnlySpan<byte> bytes, int index)
    {
        while (true)
        {
            var rest = bytes[_index..index];
            var lineBreak = rest.IndexOfAny(LineBreaks);
            if (lineBreak < 0)
            {
                _unitsBefore += Encoding.UTF8.GetCharCount(rest);
                _index = index;
                return;
            }

            _index += lineBreak + 1;
            if (rest[lineBreak] == '\r' && _index < index && bytes[_index] == '\n')
            {
                _index++;
            }

            Lines++;
            _unitsBefore = 0;
        }
    }
}
