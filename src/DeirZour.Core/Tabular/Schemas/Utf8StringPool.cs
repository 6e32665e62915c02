using System.Text;

namespace DeirZour.Tabular;

/// <summary>Remembers the strings of texts seen lately, so that a name that recurs in every row is one string.</summary>
internal sealed class Utf8StringPool
{
    private readonly Utf8Memo<string> _strings = new();

    public string Get(ReadOnlySpan<byte> utf8) => _strings.Find(utf8) ??= Encoding.UTF8.GetString(utf8);
}
