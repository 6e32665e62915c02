using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace DeirZour.Json.Converters;

/// <summary>Converts a value that is only ever valid by way of its form, which may not be.</summary>
internal sealed class FormConverter<TValue, TForm> : JsonConverter<TValue>, IFormConverter
    where TValue : notnull
    where TForm : class, IForm<TForm, TValue>
{
    public Type FormType => typeof(TForm);

    public string? FindProblem(object form) => ((TForm)form).TryMake(out _, out var problem) ? null : problem;

    public override TValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.StartObject
        && ConverterOfForm(options).Read(ref reader, typeof(TForm), options) is { } form
        && form.TryMake(out var value, out _)
            ? value
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, TValue value, JsonSerializerOptions options) =>
        ConverterOfForm(options).Write(writer, TForm.From(value), options);

    private static JsonConverter<TForm> ConverterOfForm(JsonSerializerOptions options) =>
        (JsonConverter<TForm>)((JsonTypeInfo<TForm>)options.GetTypeInfo(typeof(TForm))).Converter;
}
