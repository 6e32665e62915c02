using System.Text;

namespace DeirZour.Tabular;

/// <summary>Remembers the strings of texts seen lately, so that a name that recurs in every row is one string.</summary>
internal sealed class Utf8StringPool
{
    private const int Slots = 1024;
    private const int LongestText = 256;
    private readonly (byte[] Utf8, string Text)[] _slots = new (byte[], string)[Slots];

    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > LongestText)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        ref var slot = ref _slots[Hash(utf8) % Slots];
        if (slot.Utf8 is null || !utf8.SequenceEqual(slot.Utf8))
        {
            slot = (utf8.ToArray(), Encoding.UTF8.GetString(utf8));
        }

        return slot.Text;
    }

    private static uint Hash(ReadOnlySpan<byte> utf8)
    {
        // FNV-1a.
        var hash = 2166136261;
        foreach (var unit in utf8)
        {
            hash = unchecked((hash ^ unit) * 16777619);
        }

        return hash;
    }
}
