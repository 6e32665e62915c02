using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace DeirZour.Json.Converters;

/// <summary>A <see cref="CountRange"/> as <c>{min,max,qualifier,word}</c>.</summary>
internal sealed class CountForm : IForm<CountForm, CountRange>
{
    public long? Min { get; set; }

    public long? Max { get; set; }

    [JsonRequired]
    public CountQualifier Qualifier { get; set; }

    public string? Word { get; set; }

    public static CountForm From(CountRange value) =>
        new() { Min = value.Min, Max = value.Max, Qualifier = value.Qualifier, Word = value.Word };

    public bool TryMake(out CountRange value, [NotNullWhen(false)] out string? problem) =>
        CountRange.TryCreate(Min, Max, Qualifier, Word, out value, out problem);
}
