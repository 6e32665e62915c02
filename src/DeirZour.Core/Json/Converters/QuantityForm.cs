using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace DeirZour.Json.Converters;

/// <summary>A <see cref="Quantity"/> as <c>{min,max,qualifier,word,unit}</c>.</summary>
internal sealed class QuantityForm : IForm<QuantityForm, Quantity>
{
    public long? Min { get; set; }

    public long? Max { get; set; }

    [JsonRequired]
    public CountQualifier Qualifier { get; set; }

    public string? Word { get; set; }

    [JsonRequired]
    public string Unit { get; set; } = string.Empty;

    public static QuantityForm From(Quantity value) =>
        new() { Min = value.Count.Min, Max = value.Count.Max, Qualifier = value.Count.Qualifier, Word = value.Count.Word, Unit = value.Unit };

    public bool TryMake([NotNullWhen(true)] out Quantity? value, [NotNullWhen(false)] out string? problem)
    {
        value = CountRange.TryCreate(Min, Max, Qualifier, Word, out var count, out problem) ? new Quantity { Count = count, Unit = Unit } : null;
        return value is not null;
    }
}
