using System.Text.Json;

namespace DeirZour.Json.Converters;

/// <summary>A converter of a value that is one JSON token, and that can say what it expects.</summary>
internal interface IValueConverter
{
    /// <summary>What is expected, as it stands after "expected ".</summary>
    string Expected { get; }

    /// <summary>Whether the token is such a value.</summary>
    /// <exception cref="InvalidOperationException">A text is not made of whole characters.</exception>
    bool Accepts(ref Utf8JsonReader reader);
}
