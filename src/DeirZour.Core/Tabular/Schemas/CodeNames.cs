using System.Text;

namespace DeirZour.Tabular;

/// <summary>The names that a dataset has for the members of an enumeration.</summary>
/// <param name="names">The members with their names.</param>
internal sealed class CodeNames<TEnum>(params (TEnum Code, string Name)[] names)
    where TEnum : struct, Enum
{
    private const int LongestName = 128;

    /// <summary>Reads a name; upper and lower case, and blanks and stray quotes around it, do not matter.</summary>
    public bool TryParse(ReadOnlySpan<byte> cell, out TEnum code)
    {
        Span<char> text = stackalloc char[LongestName];
        if (Encoding.UTF8.TryGetChars(cell, text, out var length))
        {
            ReadOnlySpan<char> name = text[..length].Trim(" \"");
            foreach (var (known, knownName) in names)
            {
                if (name.Equals(knownName, StringComparison.OrdinalIgnoreCase))
                {
                    code = known;
                    return true;
                }
            }
        }

        code = default;
        return false;
    }
}
