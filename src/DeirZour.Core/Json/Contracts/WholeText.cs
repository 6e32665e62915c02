using System.Text.Json;

namespace DeirZour.Json.Contracts;

/// <summary>Compares texts of which it is not known whether they consist of whole characters.</summary>
internal static class WholeText
{
    /// <summary>Whether the reader's string or member name is <paramref name="utf8"/>; half of a surrogate pair equals nothing.</summary>
    public static bool Is(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8)
    {
        try
        {
            return reader.ValueTextEquals(utf8);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
