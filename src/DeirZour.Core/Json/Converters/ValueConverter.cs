using System.Text.Json;
using System.Text.Json.Serialization;

namespace DeirZour.Json.Converters;

/// <summary>
/// The converter of a value that is one JSON token. A token that does not fit raises an exception without words:
/// <see cref="Reading.RecordExplainer"/> finds the words, and the place, when a record fails.
/// </summary>
internal abstract class ValueConverter<T> : JsonConverter<T>, IValueConverter
    where T : struct
{
    public abstract string Expected { get; }

    public bool Accepts(ref Utf8JsonReader reader) => TryRead(ref reader, out _);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TryRead(ref reader, out var value) ? value : throw new JsonException();

    protected abstract bool TryRead(ref Utf8JsonReader reader, out T value);
}
