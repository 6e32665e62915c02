using System.Text;

namespace DeirZour.Tabular;

/// <summary>Remembers the strings of texts seen lately, so that a name that recurs in every row is one string.</summary>
/// <param name="slots">How many are remembered at most.</param>
internal sealed class Utf8StringPool(int slots = Utf8StringPool.DefaultSlots)
{
    public const int DefaultSlots = 1024;
    private readonly Utf8Memo<string> _strings = new(slots);

    public string Get(ReadOnlySpan<byte> utf8) => _strings.Find(utf8) ??= Encoding.UTF8.GetString(utf8);
}
